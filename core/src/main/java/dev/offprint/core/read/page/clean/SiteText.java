// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.clean;

import dev.offprint.core.read.Reading;
import dev.offprint.core.read.SourceLines;
import dev.offprint.core.read.page.dom.Drops;
import dev.offprint.core.read.page.dom.Measure;
import dev.offprint.core.read.page.dom.Measures;
import dev.offprint.core.read.page.dom.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes out lines and lists that sites write into articles and that say themselves what they are. Of one article. */
@SuppressWarnings("ReferenceEquality") // the very same thing is meant
public final class SiteText {
    private static final Set<String> LINES = Set.of("p", "div", "center", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> SECTIONS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final int LONGEST = 160;

    private final Element content;
    private final Measures measures;
    private final SiteLines lines;
    private final List<Element> gone = new ArrayList<>();
    private final List<Element> told = new ArrayList<>();

    private SiteText(Element content, Measures measures, SiteLines lines) {
        this.content = content;
        this.measures = measures;
        this.lines = lines;
    }

    /** Changes the content in place; nothing where nothing else would be left. Lines are told of with their words. */
    public static void drop(Element content, SiteLinks links, Drops drops, Reading reading) {
        var text = new SiteText(content, Measures.of(content), new SiteLines(links));
        for (var element : content.getAllElements()) if (element != content) text.look(element);
        if (text.length(text.gone) + text.length(text.told)
                >= text.measures.get(content).length()) return;
        text.gone.forEach(element -> drops.add("a list of the site inside the article", element));
        text.told.forEach(element -> tell(element, reading));
        Tree.remove(text.gone);
        Tree.remove(text.told);
    }

    private int length(List<Element> some) {
        return some.stream().mapToInt(e -> measures.get(e).length()).sum();
    }

    private static void tell(Element line, Reading reading) {
        reading.info(
                "read.html.site-line",
                SourceLines.place(reading, line),
                "a line of the site inside the article was left out: " + line.text(),
                "");
    }

    private void look(Element element) {
        var measure = measures.get(element);
        if (measure.length() == 0 || measure.length() > LONGEST) return;
        if (element.nameIs("ul") || element.nameIs("ol")) {
            if (SiteLines.isTools(element)) tools(element);
            return;
        }
        if (!isLine(element, measure)) return;
        var text = element.text().strip();
        var list = RelatedList.under(element, text, content, measures);
        if (list != null) gone.addAll(List.of(element, list));
        else if (isOfSite(element, text)) told.add(element);
    }

    /** They go with the heading that names them. */
    private void tools(Element list) {
        gone.add(list);
        var before = list.previousElementSibling();
        if (before != null && SECTIONS.contains(before.normalName()) && SiteLines.isTool(before.text()))
            gone.add(before);
    }

    private static boolean isLine(Element element, Measure measure) {
        return LINES.contains(element.normalName()) && !measure.isBlockInside();
    }

    private boolean isOfSite(Element line, String text) {
        if (SECTIONS.contains(line.normalName())) return false;
        boolean isOne = lines.isOne(line, text)
                || (lines.isLast(line, text) && !PostData.hasProse(line, content, Node::nextSibling));
        return isOne && line.closest("figure, pre, blockquote, dl, table:has(th)") == null;
    }
}
