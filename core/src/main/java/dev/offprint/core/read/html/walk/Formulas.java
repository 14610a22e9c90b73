// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.model.MathBlock;
import dev.offprint.core.model.MathInline;
import dev.offprint.core.model.Maths;
import dev.offprint.core.read.html.flow.Flow;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes formulas of MathML, and of the TeX that pandoc and MathJax put into pages. */
final class Formulas {
    private final Walk walk;

    Formulas(Walk walk) {
        this.walk = walk;
    }

    void math(Element math, Flow flow) {
        var tex = MathMarkup.tex(math);
        var markup = MathMarkup.of(math);
        if (tex == null && markup == null) walk.children(math, flow);
        else {
            walk.findings().leftInside(math);
            add(math, new Maths(tex, markup), math.attr("display").equals("block"), flow);
        }
    }

    /** Only scripts of mathematics come here; the others are left out. */
    void script(Element script, Flow flow) {
        tex(script, script.data(), script.attr("type").contains("mode=display"), flow);
    }

    /** Whether a span holds TeX, as pandoc writes it. */
    boolean isTex(Element span) {
        return span.hasClass("math")
                && (span.hasClass("inline") || span.hasClass("display"))
                && span.childrenSize() == 0;
    }

    void tex(Element span, Flow flow) {
        tex(span, span.wholeText(), span.hasClass("display"), flow);
    }

    private void tex(Element element, String raw, boolean isDisplay, Flow flow) {
        var tex = TexDelimiters.strip(raw.strip());
        if (!tex.isBlank()) add(element, Maths.tex(tex), isDisplay, flow);
    }

    private static void add(Element element, Maths maths, boolean isDisplay, Flow flow) {
        if (isDisplay && !flow.isPhrase()) flow.block(new MathBlock(flow.start(element), maths, label(element)));
        else flow.add(new MathInline(maths));
    }

    /** The number of a formula, from readers of other formats; null when there is none. */
    private static @Nullable String label(Element element) {
        return element.attr("data-label").isBlank()
                ? null
                : element.attr("data-label").strip();
    }
}
