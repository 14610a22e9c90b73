// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import dev.offprint.core.read.html.walk.TexDelimiters;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Formulas in MathML, TeX or both; as pictures or in words where there is neither. */
final class Formulas {
    private static final String GRAPHIC = "graphic, inline-graphic";

    /** Publishers put a whole document of LaTeX around each formula. */
    private static final Pattern DOCUMENT = Pattern.compile("(?s).*\\\\begin\\{document}(.*)\\\\end\\{document}.*");

    private final Markup markup;

    Formulas(Markup markup) {
        this.markup = markup;
    }

    void rules(Map<String, Markup.Rule> rules) {
        rules.put("math", (from, to, level) -> formula(box(from), to, isDisplayed(from), "", level));
        rules.put("tex-math", (from, to, level) -> formula(box(from), to, isDisplayed(from), "", level));
        rules.put("inline-formula", this::inline);
        rules.put("disp-formula", this::displayed);
        rules.put("disp-formula-group", (from, to, level) -> markup.named("div", from, to, level));
    }

    /** Whether an element is itself a formula in markup. */
    static boolean is(Element element) {
        return element.nameIs("math") || element.nameIs("tex-math");
    }

    /** Whether one of the forms in a box is markup, not a picture. */
    static boolean has(Element box) {
        return box.selectFirst("math, tex-math") != null;
    }

    private void inline(Element from, Element to, int level) {
        var span = Markup.start("span", from, to);
        if (has(from)) formula(from, span, false, "", level);
        else markup.inside(from, span, level);
    }

    private void displayed(Element from, Element to, int level) {
        var label = from.select("> label").text();
        if (isOneFormula(from)) formula(from, to, true, label, level);
        else if (from.selectFirst(GRAPHIC) != null && !hasWords(from)) picture(from, to, level);
        else words(from, to, label, level);
    }

    private static boolean isOneFormula(Element from) {
        return has(from) && from.select("math, tex-math").size() <= 2 && !hasWords(from);
    }

    /** Words beside the formula itself. */
    private static boolean hasWords(Element from) {
        for (var node : from.childNodes()) {
            if (node instanceof TextNode text && text.text().strip().length() > 1) return true;
            boolean isText = node instanceof Element e
                    && e.hasText()
                    && !e.is("math, tex-math, alternatives, label, alt-text, long-desc, object-id, graphic");
            if (isText) return true;
        }
        return false;
    }

    /**
     * Both forms as one formula.
     *
     * @param label its number; may be empty
     */
    void formula(Element box, Element to, boolean isDisplayed, String label, int level) {
        var math = box.selectFirst("math");
        var tex = tex(box);
        if (math == null && tex == null) return;
        var html = math == null ? new Element("span").addClass("math") : math.clone();
        if (math == null && tex != null)
            html.addClass(isDisplayed ? "display" : "inline").text(tex);
        else if (tex != null)
            html.appendElement("annotation")
                    .attr("encoding", "application/x-tex")
                    .text(tex);
        if (math != null) html.attr("display", isDisplayed ? "block" : "inline");
        Markup.id(box, html);
        if (!label.isBlank()) html.attr("data-label", label.strip());
        to.appendChild(html);
        box.select(GRAPHIC).forEach(picture -> markup.omit(Omissions.Kind.ALTERNATIVE));
        punctuation(box, to);
    }

    /** Sentences end behind formulas, and some journals let them end inside. */
    private static void punctuation(Element box, Element to) {
        for (var text : box.textNodes())
            if (!text.isBlank()) to.appendText(text.text().strip());
    }

    private void picture(Element from, Element to, int level) {
        var figure = Markup.start("figure", from, to);
        markup.insideWithout(from, figure, level, Set.of("label"));
        var label = from.select("> label").text();
        if (!label.isBlank())
            figure.appendElement("figcaption").appendElement("p").text(label);
    }

    /** A formula of letters and signs, its number behind it. */
    private void words(Element from, Element to, String label, int level) {
        var p = Markup.start("p", from, to);
        markup.insideWithout(from, p, level, Set.of("label"));
        if (!label.isBlank()) p.appendText("\u2003" + label);
    }

    private static @Nullable String tex(Element box) {
        var found = box.nameIs("tex-math") ? box : box.selectFirst("tex-math");
        if (found == null) return null;
        var whole = found.wholeText().strip();
        var inner = DOCUMENT.matcher(whole);
        var tex = TexDelimiters.strip(inner.matches() ? inner.group(1).strip() : whole);
        return tex.isBlank() ? null : tex;
    }

    /** What holds a formula without a wrapper of its own. */
    private static Element box(Element formula) {
        var box = new Element("box");
        box.appendChild(formula.clone());
        return box;
    }

    private static boolean isDisplayed(Element formula) {
        return formula.attr("display").equals("block") || !Markup.isInPhrase(formula);
    }
}
