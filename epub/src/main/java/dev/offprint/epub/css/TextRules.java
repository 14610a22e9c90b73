// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.css;

import static dev.offprint.core.style.TextRole.BODY;

import dev.offprint.core.style.ParagraphMark;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.TextDesign.Figures;
import dev.offprint.core.style.TextRole;

/** Running text and headings. */
final class TextRules {
    /** On paper, in points; a screen is held nearer than a sheet, and its letters seem larger. */
    private static final double READERS_OWN = 15;

    /** Where justified lines would be torn. */
    private static final String NARROW = "@media (max-width: 18em)";

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
        group.page();
        group.paragraphs();
        group.words();
        group.breaks();
        group.headings();
    }

    private void page() {
        var body = style.look(BODY);
        css.rule(
                "body",
                look.family(body.family()),
                largeOnly(),
                "line-height: " + Css.number(body.leading() / body.size()) + ";",
                style.theme().text().figures() == Figures.OLD_STYLE ? "font-variant-numeric: oldstyle-nums;" : "",
                look.alignment(style.bodyAlignment()),
                "widows: 2;\norphans: 2;\noverflow-wrap: break-word;");
        css.block(NARROW, new Css().rule("p, li, dd, blockquote", "text-align: start;"));
        css.rule(".article, nav", "max-width: " + Css.em(measure()) + ";\nmargin: 0 auto;");
    }

    /** Mostly nothing: the reader's own size. A theme for those who need large letters asks for larger ones than that. */
    private String largeOnly() {
        double size = style.theme().look(BODY).size();
        return size <= READERS_OWN ? "" : "font-size: " + Css.em(size / READERS_OWN) + ";";
    }

    /** A letter is about half an em wide. What is meant for a narrow column is given a book's measure. */
    private double measure() {
        return Math.max(66, style.theme().page().measure()) / 2.0;
    }

    private void paragraphs() {
        css.rule("p", "margin: 0;\ntext-indent: 0;");
        if (style.theme().text().paragraphs() == ParagraphMark.INDENT) {
            css.rule("p + p", "text-indent: 1em;").rule("p[class], p[class] + p", "text-indent: 0;");
            css.rule("p.drop-cap + p", "text-indent: 1em;");
        } else {
            css.rule("p + p", "margin-top: " + look.halfLeadings(1, BODY) + ";");
        }
    }

    private void words() {
        css.rule("sup, sub", "font-size: .7em;\nline-height: 0;\nfont-variant-numeric: lining-nums;");
        if (rules.upright()) {
            css.rule("em, i, cite, dfn, var", "font-style: normal;").rule("em", "font-weight: 700;");
        } else {
            css.rule(".small-caps", Declarations.SMALL_CAPS, "letter-spacing: .03em;");
            css.rule(".missing, .comment", "font-style: italic;");
        }
        css.rule(".comment", "font-size: .9em;");
        css.rule("mark", "color: inherit;\nbackground-color: rgba(255, 200, 0, .35);");
    }

    private void breaks() {
        css.rule("hr", "border: 0;\n" + rules.hairline("top"), "width: 20%;\nmargin: " + rules.lines(1) + " auto;");
        css.rule(".page-break", "page-break-after: always;\nbreak-after: page;");
    }

    private void headings() {
        for (int level = 1; level <= 6; level++) {
            var selector = level == 6 ? "h6.level-6" : "h" + (level + 1) + ", p.h" + (level + 1);
            rules.role(
                    level == 6 ? selector + ", p.h7" : selector,
                    TextRole.heading(level),
                    Rules.WITH_NEXT,
                    "text-wrap: balance;");
        }
        css.rule(".section-number", "font-variant-numeric: lining-nums;\nmargin-inline-end: .4em;");
    }
}
