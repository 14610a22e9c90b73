// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import dev.offprint.core.read.Reading;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Kinds of elements that are no part of an article's text, and are left out with all that they hold. */
enum LeftOut {
    SCRIPT("scripts", Set.of("script")),
    STYLE("style sheets and other matter of the head", Set.of("style", "link", "meta", "title", "base", "head")),
    TEMPLATE("templates", Set.of("template", "slot")),
    NOSCRIPT("parts for browsers without scripts", Set.of("noscript", "noembed", "noframes")),
    NAVIGATION("navigation", Set.of("nav")),
    FORM(
            "forms and their controls",
            Set.of("form", "input", "button", "select", "textarea", "datalist", "search", "meter", "progress")),
    HIDDEN("hidden parts", Set.of("dialog")),
    LINE_NUMBERS("line numbers of listings", Set.of()),
    MAP("maps of pictures", Set.of("map", "area")),
    DRAWING("drawings inside the page (SVG and canvas)", Set.of("svg", "canvas")),
    COMMENT("comments in the source", Set.of());

    private static final Set<String> NUMBERING = Set.of(
            "gutter",
            "rouge-gutter",
            "linenos",
            "lineno",
            "lineno-col",
            "linenumber",
            "line-number",
            "linenodiv",
            "gl");

    private final String what;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is
    private final Set<String> names;

    LeftOut(String what, Set<String> names) {
        this.what = what;
        this.names = names;
    }

    /** Why an element is left out; empty when it is not. */
    static Optional<LeftOut> of(Element element) {
        var name = element.normalName();
        for (var kind : values()) if (kind.names.contains(name)) return kind.unlessText(element);
        if (isHidden(element)) return Optional.of(HIDDEN);
        if (isNavigation(element.attr("role"))) return Optional.of(NAVIGATION);
        return isNumbering(element) ? Optional.of(LINE_NUMBERS) : Optional.empty();
    }

    /** Says how many there were. */
    void report(Reading reading, int count) {
        var code = "read.html." + name().toLowerCase(Locale.ROOT).replace('_', '-') + "-left-out";
        var message = what + " were left out: " + count;
        if (this == DRAWING) reading.warning(code, reading.place(), message, "save them as PNG pictures");
        else reading.info(code, reading.place(), message, "");
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
        return element.classNames().stream().anyMatch(NUMBERING::contains);
    }
}
