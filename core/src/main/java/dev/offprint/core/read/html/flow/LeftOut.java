// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.flow;

import dev.offprint.core.read.Reading;
import dev.offprint.core.read.SourceLines;
import dev.offprint.core.read.SourcePart;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Kinds of elements that are no part of an article's text, and are left out with all that they hold. */
public enum LeftOut {
    SCRIPT("scripts", "a script", Set.of("script")),
    STYLE(
            "style sheets and other matter of the head",
            "matter of the head",
            Set.of("style", "link", "meta", "title", "base", "head")),
    TEMPLATE("templates", "a template", Set.of("template", "slot")),
    NOSCRIPT(
            "parts for browsers without scripts",
            "a part for browsers without scripts",
            Set.of("noscript", "noembed", "noframes")),
    NAVIGATION("parts for navigation", "a part for navigation", Set.of("nav")),
    FORM(
            "forms and their controls",
            "a form or control",
            Set.of("form", "input", "button", "select", "textarea", "datalist", "search", "meter", "progress")),
    HIDDEN("hidden parts", "a hidden part", Set.of("dialog")),
    LINE_NUMBERS("line numbers of listings", "line numbers of a listing", Set.of()),
    MAP("maps of pictures", "a map of a picture", Set.of("map", "area")),
    DRAWING("drawings inside the page (SVG and canvas)", "a drawing inside the page", Set.of("svg", "canvas")),
    FALLBACK("words for browsers without a player", "what is for browsers without a player", Set.of()),
    COMMENT("comments in the source", "a comment in the source", Set.of());

    private static final Set<String> NUMBERING = Set.of(
            "gutter",
            "rouge-gutter",
            "linenos",
            "lineno",
            "lineno-col",
            "linenumber",
            "line-number",
            "linenodiv",
            "lnt",
            "ln",
            "lnos",
            "gl");

    private final String what;
    private final String one;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is
    private final Set<String> names;

    LeftOut(String what, String one, Set<String> names) {
        this.what = what;
        this.one = one;
        this.names = names;
    }

    /** Why an element is left out; empty when it is not. */
    public static Optional<LeftOut> of(Element element) {
        var name = element.normalName();
        for (var kind : values()) if (kind.names.contains(name)) return kind.unlessText(element);
        if (isHidden(element)) return Optional.of(HIDDEN);
        if (isNavigation(element.attr("role"))) return Optional.of(NAVIGATION);
        return isNumbering(element) ? Optional.of(LINE_NUMBERS) : Optional.empty();
    }

    /**
     * Says how many there were.
     *
     * @param speaking how many of them have words
     */
    void report(Reading reading, int count, int speaking) {
        var cure = speaking == 0 ? "" : "list those with words by --explain: " + speaking;
        tell(reading, reading.place(), what + " were left out: " + count, cure);
    }

    /** Names one that has words. */
    void explain(Reading reading, Element part) {
        var message = one + " was left out, " + SourcePart.selector(part) + ": " + SourcePart.firstWords(part);
        tell(reading, SourceLines.place(reading, part), message, "");
    }

    private void tell(Reading reading, String place, String message, String cure) {
        var code = "read.html." + name().toLowerCase(Locale.ROOT).replace('_', '-') + "-left-out";
        if (this == DRAWING) reading.warning(code, place, message, "save them as PNG pictures");
        else reading.info(code, place, message, cure);
    }

    /** Some pages stand in a form as a whole, and some pictures in what is for browsers without scripts. */
    private Optional<LeftOut> unlessText(Element element) {
        boolean isText = (this == FORM && element.nameIs("form") && holdsArticle(element))
                || (this == NOSCRIPT && element.selectFirst("img") != null)
                || (this == HIDDEN && element.hasAttr("open"))
                || (this == SCRIPT && element.attr("type").startsWith("math/"));
        return isText ? Optional.empty() : Optional.of(this);
    }

    private static boolean holdsArticle(Element form) {
        return form.selectFirst("article, main, h1") != null || form.select("p").size() > 2;
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0 || holdsFormula(element)) return false;
        if (element.nameIs("img") && element.className().contains("mwe-math-fallback")) return true;
        if (element.hasAttr("hidden") && !element.attr("hidden").equalsIgnoreCase("until-found")) return true;
        if (element.attr("aria-hidden").equalsIgnoreCase("true")) return true;
        var style = element.attr("style");
        return !style.isEmpty() && Css.hides(style);
    }

    /** Wikipedia hides formulas behind pictures of them. */
    private static boolean holdsFormula(Element element) {
        var first = element.firstElementChild();
        return first != null && first.nameIs("math");
    }

    private static boolean isNavigation(String role) {
        return role.equals("navigation") || role.equals("search") || role.equals("menubar") || role.equals("toolbar");
    }

    private static boolean isNumbering(Element element) {
        if (!element.hasAttr("class")) return false;
        var name = element.normalName();
        if (!name.equals("td") && !name.equals("span") && !name.equals("pre") && !name.equals("div")) return false;
        if (element.hasClass("lntd")) return element.selectFirst(".lnt") != null;
        return element.classNames().stream().anyMatch(NUMBERING::contains);
    }
}
