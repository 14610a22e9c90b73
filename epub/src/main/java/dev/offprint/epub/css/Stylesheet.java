// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.css;

import static dev.offprint.core.style.TextRole.ASIDE;
import static dev.offprint.core.style.TextRole.ASIDE_TITLE;
import static dev.offprint.core.style.TextRole.ATTRIBUTION;
import static dev.offprint.core.style.TextRole.AUTHOR_NOTE;
import static dev.offprint.core.style.TextRole.BODY;
import static dev.offprint.core.style.TextRole.BYLINE;
import static dev.offprint.core.style.TextRole.CAPTION;
import static dev.offprint.core.style.TextRole.CODE;
import static dev.offprint.core.style.TextRole.CONTENTS_ENTRY;
import static dev.offprint.core.style.TextRole.CONTENTS_TITLE;
import static dev.offprint.core.style.TextRole.CREDIT;
import static dev.offprint.core.style.TextRole.DEK;
import static dev.offprint.core.style.TextRole.HEADLINE;
import static dev.offprint.core.style.TextRole.KICKER;
import static dev.offprint.core.style.TextRole.NOTE;
import static dev.offprint.core.style.TextRole.PULL_QUOTE;
import static dev.offprint.core.style.TextRole.QUOTE;
import static dev.offprint.core.style.TextRole.SOURCE_LINE;
import static dev.offprint.core.style.TextRole.TABLE;
import static dev.offprint.core.style.TextRole.TABLE_HEAD;

import dev.offprint.core.style.Colour;
import dev.offprint.core.style.FamilyRole;
import dev.offprint.core.style.ParagraphMark;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.TextRole;

/**
 * The style sheet of a book: the theme's roles as classes, in sizes relative to the reader's own. Grounds and the ink of
 * the text are the reading system's, so that its night mode works.
 */
public final class Stylesheet {
    private static final String TOGETHER = "page-break-inside: avoid;\nbreak-inside: avoid;";
    private static final String WITH_NEXT = "page-break-after: avoid;\nbreak-after: avoid;\n" + TOGETHER;

    private final Style style;
    private final Declarations look;
    private final Css css = new Css();

    private Stylesheet(Style style) {
        this.style = style;
        this.look = new Declarations(style);
    }

    /** The style sheet of a style. */
    public static String of(Style style) {
        var sheet = new Stylesheet(style);
        sheet.links();
        sheet.body();
        sheet.titles();
        sheet.headings();
        sheet.quotes();
        sheet.lists();
        sheet.figures();
        sheet.tables();
        sheet.code();
        sheet.asides();
        sheet.closing();
        sheet.contents();
        return sheet.css.toString();
    }

    private void body() {
        var body = style.look(BODY);
        css.rule(
                "body",
                look.family(body.family()),
                "line-height: " + Css.number(body.leading() / body.size()) + ";",
                "font-variant-numeric: oldstyle-nums;",
                look.alignment(style.bodyAlignment()),
                "widows: 2;\norphans: 2;\noverflow-wrap: break-word;");
        css.rule("p", "margin: 0;\ntext-indent: 0;");
        if (style.theme().paragraphMark() == ParagraphMark.INDENT) {
            css.rule("p + p", "text-indent: 1em;").rule("p[class], p[class] + p", "text-indent: 0;");
        } else {
            css.rule("p + p", "margin-top: " + look.halfLeadings(1, body) + ";");
        }
        css.rule("sup, sub", "font-size: .7em;\nline-height: 0;\nfont-variant-numeric: lining-nums;");
        css.rule(".small-caps", "font-variant: small-caps;");
        css.rule(
                "hr", "border: 0;\nborder-top: 1px solid " + rule() + ";\nwidth: 20%;\nmargin: " + lines(1) + " auto;");
        css.rule(".page-break", "page-break-after: always;\nbreak-after: page;");
        css.rule(".missing, .comment", "font-style: italic;");
    }

    private void titles() {
        css.rule(".titles", "margin: 0 0 " + lines(1) + ";");
        role(".kicker", KICKER);
        role("h1", HEADLINE, WITH_NEXT);
        role(".dek", DEK);
        role(".byline, .dateline", BYLINE);
        css.rule(".article > .byline, .article > .dateline", "margin-top: " + lines(.5) + ";");
        role(".abstract", QUOTE, "margin: " + lines(1) + " 1.5em;");
        within(".abstract-title", ASIDE_TITLE, QUOTE, WITH_NEXT);
    }

    private void headings() {
        for (int level = 1; level <= 6; level++) {
            var selector = level == 6 ? "h6.level-6" : "h" + (level + 1) + ", p.h" + (level + 1);
            role(level == 6 ? selector + ", p.h7" : selector, TextRole.heading(level), WITH_NEXT);
        }
    }

    private void quotes() {
        role("blockquote", QUOTE, "margin-left: 1.5em;\nmargin-right: 1.5em;");
        role(
                ".pull-quote",
                PULL_QUOTE,
                "border-top: 1px solid " + rule() + ";\nborder-bottom: 1px solid " + rule() + ";\npadding: .5em 0;\n"
                        + TOGETHER);
        within(".attribution", ATTRIBUTION, QUOTE, "");
        within(".pull-quote .attribution", ATTRIBUTION, PULL_QUOTE, "");
    }

    private void lists() {
        css.rule("ul, ol, dl", "margin: " + lines(.5) + " 0;\npadding: 0;");
        css.rule("li", "margin: 0 0 0 1.6em;");
        css.rule("[dir=\"rtl\"] li", "margin: 0 1.6em 0 0;");
        css.rule("[dir=\"ltr\"] li", "margin: 0 0 0 1.6em;");
        css.rule("li ul, li ol", "margin: 0;");
        css.rule("li.task", "list-style-type: none;");
        css.rule(".task > p:first-child", "text-indent: -1.6em;");
        css.rule(".task-box", "display: inline-block;\nwidth: 1.3em;\ntext-indent: 0;");
        css.rule("dt", "font-weight: 600;\n" + WITH_NEXT);
        css.rule("dd", "margin: 0 1.6em;");
    }

    private void figures() {
        css.rule("img", "max-width: 100%;\nheight: auto;");
        css.rule("p img", "max-height: 3em;\nwidth: auto;\nvertical-align: middle;");
        css.rule("figure", "margin: " + lines(1) + " 0;\n" + TOGETHER);
        css.rule("figure > img", "display: block;\nmax-height: 90vh;\nwidth: auto;");
        css.rule("figure.wide > img", "width: 100%;\nmax-height: none;");
        role("figcaption, .caption", CAPTION, "margin-bottom: 0;");
        within("span.credit", CREDIT, CAPTION, "");
        css.rule(
                ".gallery > figure",
                "display: inline-block;\nwidth: 48%;\nmargin: 0 1% " + lines(.5) + " 0;\nvertical-align: top;");
        css.rule(".gallery img", "max-height: 16em;");
        css.rule(".embed, .math", "margin: " + lines(1) + " 0;");
        css.rule(
                ".embed",
                "padding: 0 1em;\nborder: 0 solid " + rule()
                        + ";\nborder-inline-start-width: 2px;\ntext-align: start;");
        css.rule(".math", "text-align: center;\n" + TOGETHER);
    }

    private void tables() {
        var table = style.look(TABLE);
        css.rule(
                ".table",
                "margin: " + lines(table.spaceBefore() / 2) + " 0 " + lines(table.spaceAfter() / 2)
                        + ";\noverflow-x: auto;");
        css.rule(
                "table",
                look.text(TABLE, BODY),
                "border-collapse: collapse;\nborder-top: 1px solid;\nborder-bottom: 1px solid;",
                "font-variant-numeric: lining-nums tabular-nums;");
        within(
                "caption",
                CAPTION,
                TABLE,
                "caption-side: top;\ntext-align: start;\npadding: 0 0 " + look.halfLeadings(.5, table) + ";");
        css.rule("td, th", "padding: .3em .6em;\ntext-align: start;\nvertical-align: top;");
        within("th", TABLE_HEAD, TABLE, "");
        css.rule("thead", "border-bottom: 1px solid;");
        css.rule("thead th", "vertical-align: bottom;");
        css.rule("tfoot", "border-top: 1px solid " + rule() + ";");
        css.rule("td.center, th.center", "text-align: center;").rule("td.end, th.end", "text-align: end;");
    }

    private void code() {
        var code = style.look(CODE);
        var tint = style.theme().palette().tint();
        role(
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

    private void asides() {
        role(
                "aside.aside",
                ASIDE,
                "padding: " + look.halfLeadings(1, style.look(ASIDE)) + " 1em;\nborder: 1px solid " + rule() + ";");
        within(".aside-title", ASIDE_TITLE, ASIDE, WITH_NEXT);
        role(".author-note, .correction, p.credit", AUTHOR_NOTE);
        css.rule(".author-note + .author-note, .author-note + .credit", "margin-top: .4em;");
        css.rule(".question", "font-weight: 600;\nmargin-top: " + lines(.5) + ";\n" + WITH_NEXT);
        css.rule(".lyrics", "margin: " + lines(.5) + " 1.5em;\ntext-align: start;\nwhite-space: pre-line;");
    }

    private void closing() {
        css.rule(".notes, .references", "margin-top: " + lines(2) + ";");
        role(".notes h2, .references h2", TextRole.heading(2));
        within(".note", NOTE, BODY, "margin: 0 0 " + look.halfLeadings(.5, style.look(NOTE)) + ";");
        css.rule(".references ul", "margin: 0;");
        within(
                ".references li",
                NOTE,
                BODY,
                "text-align: start;\nlist-style-type: none;\nmargin: 0 0 .4em;\ntext-indent: -1.5em;\npadding: 0;\npadding-inline-start: 1.5em;");
        css.rule(
                ".source",
                "margin-top: " + lines(2) + ";\npadding-top: " + lines(.5) + ";\nborder-top: 1px solid " + rule()
                        + ";");
        role(".source p", SOURCE_LINE, "margin: 0 0 .3em;\ntext-indent: 0;");
    }

    private void contents() {
        role(".contents-title", CONTENTS_TITLE, WITH_NEXT);
        css.rule("nav ol", "list-style-type: none;");
        css.rule("nav li", look.alignment(style.look(CONTENTS_ENTRY).alignment()));
    }

    /** Underlined, for colour must not carry the meaning alone; what is clearly a mark or an entry is not. */
    private void links() {
        css.rule("a", "color: #" + style.theme().palette().link().hex() + ";\ntext-decoration: underline;");
        css.rule(".note-mark a, a.back, nav a", "text-decoration: none;").rule("a.back", look.family(FamilyRole.SANS));
        css.rule(
                "@media (prefers-color-scheme: dark)",
                "a, .kicker {\n  color: #"
                        + light(style.theme().palette().link()).hex() + ";\n}");
    }

    private void role(String selector, TextRole role, String... more) {
        css.rule(selector, look.text(role, BODY), look.space(role), String.join("\n", more));
        darkLinks(selector, role);
    }

    private void within(String selector, TextRole role, TextRole outer, String more) {
        css.rule(selector, look.text(role, outer), more);
        darkLinks(selector, role);
    }

    private void darkLinks(String selector, TextRole role) {
        if (look.isThin(role)) css.rule(selector.replace(",", " a,") + " a", "color: inherit;");
    }

    /** So many leadings of the body, in its ems. */
    private String lines(double count) {
        return look.halfLeadings(2 * count, style.look(BODY));
    }

    private String rule() {
        return "#" + style.theme().palette().rule().hex();
    }

    /** A ground that darkens paper and lightens night alike: the tint's distance from white as a veil of grey. */
    private static String tint(Colour tint) {
        double veil = (255 - (tint.red() + tint.green() + tint.blue()) / 3.0) / 127;
        return "rgba(128, 128, 128, " + Css.number(veil) + ")";
    }

    private static Colour light(Colour colour) {
        return new Colour((colour.red() + 2 * 255) / 3, (colour.green() + 2 * 255) / 3, (colour.blue() + 2 * 255) / 3);
    }
}
