// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import dev.offprint.core.model.CodeBlock;
import dev.offprint.core.model.LineBreak;
import dev.offprint.core.model.Paragraph;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Makes blocks of preformatted text. Stateless. */
final class Listing {
    private static final Pattern LANGUAGE = Pattern.compile(
            "(?:^|\\s)(?:language-|lang-|highlight-source-|highlight-text-|brush:\\s*|sourceCode\\s+)([A-Za-z0-9_+#.-]+)");

    private Listing() {}

    /** Program text. */
    static void code(Element pre, Flow flow, Walk walk) {
        var text = withoutLastLineEnd(text(pre));
        if (text.isBlank()) walk.box(pre, flow);
        else flow.block(new CodeBlock(flow.start(pre), language(pre), text));
    }

    /** A poem keeps its lines. */
    static void verse(Element pre, Flow flow) {
        flow.paragraph(pre.id(), Paragraph.Role.LYRICS);
        for (var line : withoutLastLineEnd(text(pre)).split("\n", -1)) {
            flow.text(line);
            flow.add(new LineBreak());
        }
        flow.flush();
    }

    private static String withoutLastLineEnd(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') end--;
        return text.substring(0, end);
    }

    private static String text(Element pre) {
        var text = new StringBuilder();
        pre.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode some) text.append(some.getWholeText());
                if (!(node instanceof Element element)) return FilterResult.CONTINUE;
                if (element.nameIs("br")) text.append('\n');
                if (element.nameIs("img")) text.append(element.attr("alt"));
                boolean isLeftOut = !element.equals(pre) && LeftOut.of(element).isPresent();
                return isLeftOut ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
            }
        });
        return text.toString();
    }

    /** From the class of the listing, of the code in it, or of the two boxes that highlighters put around it. */
    private static @Nullable String language(Element pre) {
        var code = pre.selectFirst("code");
        if (code != null && declared(code) != null) return declared(code);
        var at = pre;
        for (int i = 0; i < 3 && at != null; i++) {
            if (declared(at) != null) return declared(at);
            at = at.parent();
        }
        return null;
    }

    private static @Nullable String declared(Element element) {
        var named = LANGUAGE.matcher(element.className());
        if (named.find()) return named.group(1);
        var data = element.attr("data-lang").strip();
        return data.isEmpty() ? null : data;
    }
}
