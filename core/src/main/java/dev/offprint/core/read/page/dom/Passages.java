// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.dom;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Collects the headings and running text below an element in their order, in one walk. */
public final class Passages implements NodeFilter {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Set<String> UNSEEN = Set.of(
            "script", "style", "noscript", "template", "select", "textarea", "svg", "iframe", "nav", "aside", "form");

    private final List<Passage> all = new ArrayList<>();
    private final Predicate<Element> isSkipped;
    private final StringBuilder text = new StringBuilder();
    private Element box;
    private int linked;
    private int links;

    /**
     * Text in one piece.
     *
     * @param box the innermost element that it stands in as a block of its own
     * @param text with single spaces
     * @param links characters of it that are links
     */
    public record Passage(Element box, String text, int links) {
        /** Whether it is the text of a heading. */
        public boolean isHeading() {
            return Tags.isHeading(box);
        }
    }

    private Passages(Element root, Predicate<Element> isSkipped) {
        this.box = root;
        this.isSkipped = isSkipped;
    }

    /**
     * All below an element.
     *
     * @param isSkipped tells the parts that are not looked into
     */
    public static List<Passage> of(Element root, Predicate<Element> isSkipped) {
        var passages = new Passages(root, isSkipped);
        root.filter(passages);
        passages.close();
        return passages.all;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode some) {
            text.append(some.getWholeText());
            if (linked > 0) links += some.getWholeText().length();
        }
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        boolean isOut = UNSEEN.contains(element.normalName()) || Visibility.isHidden(element);
        if (depth > 0 && (isOut || isSkipped.test(element))) return FilterResult.SKIP_ENTIRELY;
        if (element.nameIs("a")) linked++;
        if (element.nameIs("br")) text.append(' ');
        if (element.isBlock()) open(element);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        if (element.nameIs("a")) linked--;
        var parent = element.parent();
        if (element.isBlock() && parent != null && depth > 0) open(parent);
        return FilterResult.CONTINUE;
    }

    private void open(Element next) {
        close();
        box = next;
    }

    private void close() {
        var words = SPACE.matcher(text).replaceAll(" ").strip();
        if (!words.isEmpty()) all.add(new Passage(box, words, Math.min(links, words.length())));
        text.setLength(0);
        links = 0;
    }
}
