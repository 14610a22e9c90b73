// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.css;

import static dev.offprint.core.style.TextRole.ASIDE_TITLE;
import static dev.offprint.core.style.TextRole.ATTRIBUTION;
import static dev.offprint.core.style.TextRole.BODY;
import static dev.offprint.core.style.TextRole.BYLINE;
import static dev.offprint.core.style.TextRole.DEK;
import static dev.offprint.core.style.TextRole.HEADLINE;
import static dev.offprint.core.style.TextRole.KICKER;
import static dev.offprint.core.style.TextRole.PULL_QUOTE;
import static dev.offprint.core.style.TextRole.QUOTE;

import dev.offprint.core.style.Colour;
import dev.offprint.core.style.FamilyRole;
import dev.offprint.core.style.ParagraphMark;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.TextRole;

/** Links, running text, titles, headings, quotes and lists. */
final class TextRules {
    private final Rules rules;
    private final Style style;
    private final Declarations look;
    private final Css css;

    private TextRules(Rules rules) {
        this.rules = rules;
        this.style = rules.style();
        this.look = rules.look();
        this.css = rules.css();
    }

    static void write(Rules rules) {
        var group = new TextRules(rules);
        group.links();
        group.body();
        group.titles();
        group.headings();
        group.quotes();
        group.lists();
        group.night();
    }

    /** Underlined, for colour must not carry the meaning alone; what is clearly a mark or an entry is not. */
    private void links() {
        css.rule("a", "color: #" + style.theme().palette().link().hex() + ";\ntext-decoration: underline;");
        css.rule(".note-mark a, a.back, nav a", "text-decoration: none;").rule("a.back", look.family(FamilyRole.SANS));
    }

    /** Where the reading system tells of the night; last, as it overrides. */
    private void night() {
        css.rule(
                "@media (prefers-color-scheme: dark)",
                "a, .kicker {\n  color: #"
                        + light(style.theme().palette().link()).hex() + ";\n}");
    }

    private static Colour light(Colour colour) {
        return new Colour((colour.red() + 2 * 255) / 3, (colour.green() + 2 * 255) / 3, (colour.blue() + 2 * 255) / 3);
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
        if (style.theme().text().paragraphs() == ParagraphMark.INDENT) {
            css.rule("p + p", "text-indent: 1em;").rule("p[class], p[class] + p", "text-indent: 0;");
        } else {
            css.rule("p + p", "margin-top: " + look.halfLeadings(1, body) + ";");
        }
        css.rule("sup, sub", "font-size: .7em;\nline-height: 0;\nfont-variant-numeric: lining-nums;");
        css.rule(".small-caps", "font-variant: small-caps;");
        css.rule(
                "hr",
                "border: 0;\nborder-top: 1px solid " + rules.rule() + ";\nwidth: 20%;\nmargin: " + rules.lines(1)
                        + " auto;");
        css.rule(".page-break", "page-break-after: always;\nbreak-after: page;");
        css.rule(".missing, .comment", "font-style: italic;");
    }

    private void titles() {
        css.rule(".titles", "margin: 0 0 " + rules.lines(1) + ";");
        rules.role(".kicker", KICKER);
        rules.role("h1", HEADLINE, Rules.WITH_NEXT);
        rules.role(".dek", DEK);
        rules.role(".byline, .dateline", BYLINE);
        css.rule(".article > .byline, .article > .dateline", "margin-top: " + rules.lines(.5) + ";");
        rules.role(".abstract", QUOTE, "margin: " + rules.lines(1) + " 1.5em;");
        rules.within(".abstract-title", ASIDE_TITLE, QUOTE, Rules.WITH_NEXT);
    }

    private void headings() {
        for (int level = 1; level <= 6; level++) {
            var selector = level == 6 ? "h6.level-6" : "h" + (level + 1) + ", p.h" + (level + 1);
            rules.role(level == 6 ? selector + ", p.h7" : selector, TextRole.heading(level), Rules.WITH_NEXT);
        }
    }

    private void quotes() {
        rules.role("blockquote", QUOTE, "margin-left: 1.5em;\nmargin-right: 1.5em;");
        rules.role(
                ".pull-quote",
                PULL_QUOTE,
                "border-top: 1px solid " + rules.rule() + ";\nborder-bottom: 1px solid " + rules.rule()
                        + ";\npadding: .5em 0;\n" + Rules.TOGETHER);
        rules.within(".attribution", ATTRIBUTION, QUOTE, "");
        rules.within(".pull-quote .attribution", ATTRIBUTION, PULL_QUOTE, "");
    }

    private void lists() {
        css.rule("ul, ol, dl", "margin: " + rules.lines(.5) + " 0;\npadding: 0;");
        css.rule("li", "margin: 0 0 0 1.6em;");
        css.rule("[dir=\"rtl\"] li", "margin: 0 1.6em 0 0;");
        css.rule("[dir=\"ltr\"] li", "margin: 0 0 0 1.6em;");
        css.rule("li ul, li ol", "margin: 0;");
        css.rule("li.task", "list-style-type: none;");
        css.rule(".task > p:first-child", "text-indent: -1.6em;");
        css.rule(".task-box", "display: inline-block;\nwidth: 1.3em;\ntext-indent: 0;");
        css.rule("dt", "font-weight: 600;\n" + Rules.WITH_NEXT);
        css.rule("dd", "margin: 0 1.6em;");
    }
}
