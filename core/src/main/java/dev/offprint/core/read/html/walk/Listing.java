// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.model.CodeBlock;
import dev.offprint.core.model.LineBreak;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.read.html.flow.Findings;
import dev.offprint.core.read.html.flow.Flow;
import dev.offprint.core.read.html.flow.LeftOut;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Makes blocks of preformatted text, of which each gathers what stands in it. */
final class Listing implements NodeFilter {
    private static final Pattern LANGUAGE = Pattern.compile(
            "(?:^|\\s)(?:language-|lang-|highlight-source-|highlight-text-|brush:\\s*|sourceCode\\s+)([A-Za-z0-9_+#.-]+)");

    private final StringBuilder text = new StringBuilder();
    private final List<Element> left = new ArrayList<>();
    private final List<Element> pictures = new ArrayList<>();

    private Listing(Element pre) {
        pre.filter(this);
    }

    /** Program text. */
    static void code(Element pre, Flow flow, Walk walk) {
        var listing = new Listing(pre);
        if (listing.text().isBlank()) {
            walk.box(pre, flow);
            return;
        }
        listing.tellLeft(walk.findings());
        flow.block(new CodeBlock(flow.start(pre), language(pre), listing.text()));
    }

    /** A poem keeps its lines. */
    static void verse(Element pre, Flow flow, Walk walk) {
        var listing = new Listing(pre);
        listing.tellLeft(walk.findings());
        flow.paragraph(pre.id(), Paragraph.Role.LYRICS);
        for (var line : listing.text().split("\n", -1)) {
            flow.text(line);
            flow.add(new LineBreak());
        }
        flow.flush();
    }

    private String text() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') end--;
        return text.substring(0, end);
    }

    private void tellLeft(Findings findings) {
        left.forEach(part -> LeftOut.of(part).ifPresent(kind -> findings.leftOut(kind, part)));
        for (var img : pictures) {
            findings.warning("image-in-listing", img, "a picture in a listing is left out, its words stay", "");
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode some) text.append(some.getWholeText());
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        if (element.nameIs("br")) text.append('\n');
        if (element.nameIs("img")) {
            text.append(element.attr("alt"));
            pictures.add(element);
        }
        if (depth == 0 || LeftOut.of(element).isEmpty()) return FilterResult.CONTINUE;
        left.add(element);
        return FilterResult.SKIP_ENTIRELY;
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
