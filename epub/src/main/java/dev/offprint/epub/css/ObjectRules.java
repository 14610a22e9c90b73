// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.css;

import static dev.offprint.core.style.TextRole.ASIDE;
import static dev.offprint.core.style.TextRole.ASIDE_TITLE;
import static dev.offprint.core.style.TextRole.AUTHOR_NOTE;
import static dev.offprint.core.style.TextRole.BODY;
import static dev.offprint.core.style.TextRole.CAPTION;
import static dev.offprint.core.style.TextRole.CODE;
import static dev.offprint.core.style.TextRole.CREDIT;
import static dev.offprint.core.style.TextRole.TABLE;
import static dev.offprint.core.style.TextRole.TABLE_HEAD;

import dev.offprint.core.style.Colour;
import dev.offprint.core.style.FamilyRole;
import dev.offprint.core.style.Style;

/** Figures, tables, code and asides. */
final class ObjectRules {
    private final Rules rules;
    private final Style style;
    private final Declarations look;
    private final Css css;

    private ObjectRules(Rules rules) {
        this.rules = rules;
        this.style = rules.style();
        this.look = rules.look();
        this.css = rules.css();
    }

    static void write(Rules rules) {
        var group = new ObjectRules(rules);
        group.figures();
        group.galleries();
        group.tables();
        group.code();
        group.asides();
    }

    private void figures() {
        css.rule("img", "max-width: 100%;\nheight: auto;");
        css.rule("p img", "max-height: 3em;\nwidth: auto;\nvertical-align: middle;");
        css.rule("figure", "margin: " + rules.lines(1) + " 0;\n" + Rules.TOGETHER);
        css.rule("figure > img", "display: block;\nmax-height: 90vh;\nwidth: auto;");
        css.rule("figure.wide > img", "width: 100%;\nmax-height: none;");
        rules.role("figcaption, .caption", CAPTION, "margin-bottom: 0;");
        rules.within("span.credit", CREDIT, CAPTION, "");
        css.rule(".embed, .math", "margin: " + rules.lines(1) + " 0;");
        css.rule(
                ".embed",
                "padding: 0 1em;\nborder: 0 solid " + rules.rule()
                        + ";\nborder-inline-start-width: 2px;\ntext-align: start;");
        css.rule(".math", "text-align: center;\n" + Rules.TOGETHER);
    }

    /** Two in a row, or as many as there is room for. */
    private void galleries() {
        css.rule(
                ".gallery > figure",
                "display: inline-block;\nwidth: 48%;\nmargin: 0 1% " + rules.lines(.5) + " 0;\nvertical-align: top;");
        css.rule(".gallery img", "max-height: 16em;");
        var grid = new Css()
                .rule(
                        ".gallery",
                        "display: grid;\ngrid-template-columns: repeat(auto-fit, minmax(8em, 1fr));\ngap: 1em;",
                        "align-items: start;")
                .rule(".gallery > figure", "width: auto;\nmargin: 0;")
                .rule(".gallery > figcaption", "grid-column: 1 / -1;\nmargin-top: 0;");
        css.block("@supports (display: grid)", grid);
    }

    private void tables() {
        var table = style.look(TABLE);
        css.rule(
                ".table",
                "margin: " + rules.lines(table.spaceBefore() / 2) + " 0 " + rules.lines(table.spaceAfter() / 2)
                        + ";\noverflow-x: auto;");
        css.rule(
                "table",
                look.text(TABLE, BODY),
                "border-collapse: collapse;\nborder-top: 1px solid;\nborder-bottom: 1px solid;",
                "font-variant-numeric: lining-nums tabular-nums;");
        rules.within(
                "caption",
                CAPTION,
                TABLE,
                "caption-side: top;\ntext-align: start;\npadding: 0 0 " + look.halfLeadings(.5, TABLE) + ";");
        css.rule(
                ".wide table",
                "font-size: " + Css.em(.85 * table.size() / style.look(BODY).size()) + ";");
        css.rule("td, th", "padding: .3em .6em;\ntext-align: start;\nvertical-align: top;");
        rules.within("th", TABLE_HEAD, TABLE, "");
        css.rule("thead", "border-bottom: 1px solid;");
        css.rule("thead th", "vertical-align: bottom;");
        css.rule("tfoot", "border-top: 1px solid " + rules.rule() + ";");
        css.rule("td:first-child, th:first-child", "padding-inline-start: 0;");
        css.rule("td:last-child, th:last-child", "padding-inline-end: 0;");
        css.rule(".wide td, .wide th", "min-width: 3em;\npadding: .25em .4em;");
        css.rule("td.center, th.center", "text-align: center;").rule("td.end, th.end", "text-align: end;");
    }

    private void code() {
        var code = style.look(CODE);
        var tint = style.theme().palette().tint();
        rules.role(
                "pre",
                CODE,
                "padding: .6em .8em;\nbackground-color: " + tint(tint)
                        + ";\nwhite-space: pre-wrap;\noverflow-wrap: anywhere;");
        var inline = "font-size: " + Css.em(code.size() / style.look(BODY).size()) + ";";
        css.rule(
                "code, kbd",
                look.family(FamilyRole.MONO),
                inline,
                "font-variant-numeric: lining-nums;",
                Declarations.hyphens("none"));
        css.rule("pre code", "font-size: 1em;");
    }

    /** A ground that darkens paper and lightens night alike: the tint's distance from white as a veil of grey. */
    private static String tint(Colour tint) {
        double veil = (255 - (tint.red() + tint.green() + tint.blue()) / 3.0) / 127;
        return "rgba(128, 128, 128, " + Css.number(veil) + ")";
    }

    private void asides() {
        rules.role(
                "aside.aside",
                ASIDE,
                "padding: " + look.halfLeadings(1, ASIDE) + " 1em;\nborder: 1px solid " + rules.rule() + ";");
        rules.within(".aside-title", ASIDE_TITLE, ASIDE, Rules.WITH_NEXT);
        rules.role(".author-note, .correction, p.credit", AUTHOR_NOTE);
        css.rule(".author-note + .author-note, .author-note + .credit", "margin-top: .4em;");
        css.rule(".question", "font-weight: 600;\nmargin-top: " + rules.lines(.5) + ";\n" + Rules.WITH_NEXT);
        css.rule(".lyrics", "margin: " + rules.lines(.5) + " 1.5em;\ntext-align: start;\nwhite-space: pre-line;");
    }
}
