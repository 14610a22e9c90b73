// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import dev.offprint.core.read.html.flow.LeftOut;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of an element as readers see it, a line end where elements part words. Stateless. */
final class SeenText {
    /** What the reader counts among its notices by kind, without the words. */
    private static final String COUNTED =
            "script, style, link, meta, title, template, noscript, noembed, noframes, nav, [role=navigation], [role=search],"
                    + " [role=menubar], [role=toolbar], input, button, select, textarea, datalist, dialog, svg, canvas, map,"
                    + " [hidden], [aria-hidden=true], .gutter, .linenos, .lineno, .line-number";

    /** What lives elsewhere has no words here; formulas are written anew. */
    private static final String ELSEWHERE = "iframe, video, audio, object, embed, math, rp, .math,"
            // An address alone becomes a frame, and leads to the page that people can open.
            + " .wp-block-embed__wrapper:not(:has(*))";

    private SeenText() {}

    static String of(Element source) {
        var text = new StringBuilder();
        source.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode some) text.append(some.getWholeText());
                if (!(node instanceof Element element)) return FilterResult.CONTINUE;
                if (depth > 0 && isUnseen(element)) return FilterResult.SKIP_ENTIRELY;
                if (parts(element)) text.append('\n');
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element element && parts(element)) text.append('\n');
                return FilterResult.CONTINUE;
            }
        });
        return text.toString();
    }

    private static boolean parts(Element element) {
        return element.isBlock() || element.is("br, td, th, a, img");
    }

    /** Whether readers do not see it here. */
    static boolean isUnseen(Element element) {
        if (element.is(COUNTED) || element.is(ELSEWHERE)) return true;
        boolean isForm = element.nameIs("form") && LeftOut.of(element).isPresent();
        return isForm || element.attr("style").matches("(?is).*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden).*");
    }
}
