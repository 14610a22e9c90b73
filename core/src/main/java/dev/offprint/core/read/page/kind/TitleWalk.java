// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.kind;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Finds for every element the link near its beginning that is its title, if there is one, in one walk. */
final class TitleWalk implements NodeFilter {
    private static final int DEEPEST = 7;
    private static final int LATEST = 200;

    private final TitleLinks links;
    private final Map<Element, Title> found = new LinkedHashMap<>();
    private final Deque<Part> open = new ArrayDeque<>();
    private int at;

    /**
     * What introduces another page.
     *
     * @param start the characters of the page before it
     * @param length of the link's text
     * @param isHeading whether the link stands in a heading, or holds one
     * @param lengthOfPart of the text of the element that has this title
     */
    record Title(String address, int start, int length, boolean isHeading, int lengthOfPart) {
        Title of(int part) {
            return new Title(address, start, length, isHeading, part);
        }
    }

    /** An element that is being walked through. */
    private static final class Part {
        private final int start;
        private @Nullable Title title;
        private int depth;

        Part(int start) {
            this.start = start;
        }

        /** The first heading is it, else the longest link. */
        void hear(Title other, int below) {
            if (other.start() - start > LATEST || below > DEEPEST) return;
            if (title != null && (title.isHeading() || (!other.isHeading() && other.length() <= title.length())))
                return;
            title = other;
            depth = below;
        }
    }

    private TitleWalk(TitleLinks links) {
        this.links = links;
    }

    static Map<Element, Title> of(Element body, @Nullable String own) {
        var walk = new TitleWalk(TitleLinks.in(body, own));
        body.filter(walk);
        return walk.found;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text && !text.isBlank()) at += text.text().length();
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        if (Frame.is(element)) return FilterResult.SKIP_ENTIRELY;
        open.push(new Part(at));
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        var part = open.pop();
        int length = at - part.start;
        if (element.nameIs("a") && links.isTitle(element, length)) {
            var own = new Title(links.address(element), part.start, length, TitleLinks.isHeading(element), length);
            part.hear(own, 0);
        }
        if (part.title != null) {
            found.put(element, part.title.of(length));
            if (open.peek() != null) open.element().hear(part.title, part.depth + 1);
        }
        return FilterResult.CONTINUE;
    }
}
