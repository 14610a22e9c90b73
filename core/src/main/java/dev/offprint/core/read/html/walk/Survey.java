// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.read.html.flow.LeftOut;
import dev.offprint.core.read.html.flow.Links;
import dev.offprint.core.read.html.flow.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;

/** What a walk must know beforehand of the whole text: its highest heading, its links inside and its notes. */
public final class Survey implements NodeFilter {
    private static final int NO_HEADING = 7;

    private final Map<String, Element> byId = new HashMap<>();
    private final List<Element> links = new ArrayList<>();
    private final Set<String> referenced = new HashSet<>();
    private Footnotes footnotes = Footnotes.none();
    private int highestHeading = NO_HEADING;

    /** Looks at everything inside an element once. */
    public static Survey of(Element root) {
        var survey = new Survey();
        root.filter(survey);
        survey.sort();
        return survey;
    }

    private void sort() {
        footnotes = Footnotes.of(byId, links);
        for (var link : links) {
            boolean isOfNotes = footnotes.note(link) != null || footnotes.isBackLink(link);
            if (!isOfNotes) referenced.addAll(Links.fragments(link));
        }
    }

    /** The least level of the headings; 1 when there are none. */
    int highestHeading() {
        return highestHeading == NO_HEADING ? 1 : highestHeading;
    }

    /** The ids that links name which lead to no note and from none back to its mark. */
    Set<String> referenced() {
        return Set.copyOf(referenced);
    }

    boolean hasLinksInside() {
        return !referenced.isEmpty();
    }

    Footnotes footnotes() {
        return footnotes;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        // The anchors that some headings carry are hidden, and still what links aim at.
        if (element.hasAttr("id")) byId.putIfAbsent(element.id(), element);
        if (depth > 0 && LeftOut.of(element).isPresent()) return FilterResult.SKIP_ENTIRELY;
        if (!Links.fragments(element).isEmpty()) links.add(element);
        highestHeading = Math.min(highestHeading, Names.headingLevel(element).orElse(NO_HEADING));
        return FilterResult.CONTINUE;
    }
}
