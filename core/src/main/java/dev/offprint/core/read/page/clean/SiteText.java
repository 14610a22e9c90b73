// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.clean;

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
    private static final int LONGEST = 160;

    private final Element content;
    private final Measures measures;
    private final List<Element> gone = new ArrayList<>();

    private SiteText(Element content, Measures measures) {
        this.content = content;
        this.measures = measures;
    }

    /** Changes the content in place; nothing where nothing else would be left. */
    public static void drop(Element content, Measures measures, Drops drops) {
        var text = new SiteText(content, measures);
        for (var element : content.getAllElements()) if (element != content) text.look(element);
        if (text.gone.stream().mapToInt(e -> text.measures.get(e).length()).sum()
                >= text.measures.get(content).length()) return;
        text.gone.forEach(element -> drops.add("a line of the site inside the article", element));
        Tree.remove(text.gone);
    }

    private void look(Element element) {
        var measure = measures.get(element);
        if (measure.length() == 0 || measure.length() > LONGEST) return;
        if (element.nameIs("ul") || element.nameIs("ol")) {
            if (SiteLines.isTools(element)) gone.add(element);
            return;
        }
        if (!isLine(element, measure)) return;
        var text = element.text().strip();
        var list = RelatedList.under(element, text, content, measures);
        if (list != null) gone.add(list);
        if (list != null || isOfSite(element, text)) gone.add(element);
    }

    private static boolean isLine(Element element, Measure measure) {
        return LINES.contains(element.normalName()) && !measure.isBlockInside();
    }

    private boolean isOfSite(Element line, String text) {
        boolean isOne = SiteLines.isOne(line, text)
                || (SiteLines.isLast(line, text) && !PostData.hasProse(line, content, Node::nextSibling));
        return isOne && line.closest("figure, pre, blockquote, dl, table:has(th)") == null;
    }
}
