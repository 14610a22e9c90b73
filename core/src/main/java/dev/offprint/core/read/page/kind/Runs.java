// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.kind;

import dev.offprint.core.read.page.dom.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Collects the runs of text that readers see, in one walk. */
final class Runs implements NodeFilter {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "select", "option", "svg", "textarea", "iframe");

    private final List<Run> all = new ArrayList<>();
    private final Set<Element> teasers;
    private final boolean isWithFrame;
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int links;
    private int inTeasers;

    private Runs(Set<Element> teasers, boolean isWithFrame) {
        this.teasers = teasers;
        this.isWithFrame = isWithFrame;
    }

    /** All runs below an element. */
    static List<Run> of(Element root) {
        return of(root, new Runs(Set.of(), true));
    }

    /** Those that are not in the menus, head and foot of the page. */
    static List<Run> ofMiddle(Element root, Set<Element> teasers) {
        return of(root, new Runs(teasers, false));
    }

    private static List<Run> of(Element root, Runs runs) {
        root.filter(runs);
        runs.close();
        return runs.all;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode some) {
            text.append(some.getWholeText());
            if (linked > 0)
                links += SPACE.matcher(some.getWholeText()).replaceAll(" ").length();
        }
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        if (UNSEEN.contains(element.normalName()) || Visibility.isHidden(element)) return FilterResult.SKIP_ENTIRELY;
        if (!isWithFrame && Frame.is(element)) return FilterResult.SKIP_ENTIRELY;
        if (isEdge(element)) close();
        if (element.nameIs("a")) linked++;
        if (teasers.contains(element)) inTeasers++;
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        if (isEdge(element)) close();
        if (element.nameIs("a")) linked--;
        if (teasers.contains(element)) inTeasers--;
        return FilterResult.CONTINUE;
    }

    /** Two line breaks part paragraphs; one does not. */
    private static boolean isEdge(Element element) {
        if (!element.nameIs("br")) return element.isBlock();
        var before = element.previousElementSibling();
        return before != null && before.nameIs("br");
    }

    private void close() {
        var words = SPACE.matcher(text).replaceAll(" ").strip();
        if (!words.isEmpty()) all.add(new Run(words, Math.min(links, words.length()), inTeasers > 0));
        text.setLength(0);
        links = 0;
    }
}
