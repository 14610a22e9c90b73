// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import dev.offprint.core.model.Metadata;
import dev.offprint.core.read.html.flow.LeftOut;
import dev.offprint.core.read.html.head.Folded;
import dev.offprint.core.read.html.head.LineOver;
import dev.offprint.core.read.page.dom.Tree;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the lines between the headline of a page and a text that stands in a box of its own. Stateless. */
final class LinesOver {
    private static final int FARTHEST = 150;
    private static final int PROSE = 60;
    private static final int LONGEST = 160;

    private LinesOver() {}

    /**
     * The metadata with what these lines say and nothing else does.
     *
     * @param page is not changed
     * @param root of the text
     */
    static Metadata join(Metadata metadata, Document page, Element root) {
        boolean isAll =
                metadata.dates().published() != null && !metadata.contributors().isEmpty();
        if (isAll || page.equals(root.ownerDocument())) return metadata;
        var name = Folded.of(metadata.headlineText());
        var headline = page.body().select("h1, h2").stream()
                .filter(heading ->
                        Folded.of(heading.text()).equals(name) && heading.closest("nav, aside, footer") == null)
                .findFirst();
        if (headline.isEmpty()) return metadata;
        var joined = metadata;
        for (var line : between(headline.get(), page.body(), Folded.of(root.text())))
            joined = LineOver.of(line).join(joined);
        return joined;
    }

    /** None where the text is not met soon. */
    private static List<Element> between(Element headline, Element body, String text) {
        var lines = new ArrayList<Element>();
        int count = 0;
        for (var at = Tree.next(headline, false); at != null && ++count < FARTHEST; ) {
            boolean isLine = OpeningLines.isLine(at, body);
            if (isLine && at.text().length() >= PROSE && text.contains(Folded.of(at.text()))) return lines;
            boolean isShown = LeftOut.of(at).isEmpty() && !at.is("aside, footer, figure");
            if (isLine && isShown && at.text().length() <= LONGEST) lines.add(at);
            at = Tree.next(at, isShown && !isLine);
        }
        return List.of();
    }
}
