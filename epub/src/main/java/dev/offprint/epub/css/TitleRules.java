// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.css;

import static dev.offprint.core.style.TextRole.ASIDE_TITLE;
import static dev.offprint.core.style.TextRole.BODY;
import static dev.offprint.core.style.TextRole.BYLINE;
import static dev.offprint.core.style.TextRole.DEK;
import static dev.offprint.core.style.TextRole.HEADLINE;
import static dev.offprint.core.style.TextRole.KICKER;
import static dev.offprint.core.style.TextRole.MASTHEAD;
import static dev.offprint.core.style.TextRole.QUOTE;

import dev.offprint.core.style.TitleDesign.TitleRule;

/** What stands over an article, and the letter that opens it. */
final class TitleRules {
    /** The height of a capital, and how far the middle of a line stands over its baseline, in ems of a book face. */
    private static final double CAPITAL = .67;

    private static final double MIDDLE = .35;

    /** Where a headline may be as large as on paper. */
    private static final String WIDE = "@media (min-width: 40em)";

    /** On narrower screens a large letter would leave no room for words beside it. */
    private static final String ROOMY = "@media (min-width: 18em)";

    private final Rules rules;
    private final Declarations look;
    private final Css css;

    private TitleRules(Rules rules) {
        this.rules = rules;
        this.look = rules.look();
        this.css = rules.css();
    }

    static void write(Rules rules) {
        var group = new TitleRules(rules);
        group.masthead();
        group.titles();
        group.summary();
        int lines = rules.style().theme().text().dropCap();
        if (lines > 1) group.dropCap(lines);
    }

    private void masthead() {
        if (!rules.style().theme().title().masthead()) return;
        rules.role(
                ".masthead",
                MASTHEAD,
                "padding: .25em 0;",
                rules.hairline("top"),
                "border-bottom: 3px double " + rules.rule() + ";");
    }

    private void titles() {
        css.rule(
                ".titles",
                "margin: 0 0 " + rules.lines(1) + ";",
                under(rules.style().theme().title().rule()));
        rules.role(".kicker", KICKER);
        rules.role("h1", HEADLINE, Rules.WITH_NEXT, "text-wrap: balance;");
        rules.role(".dek", DEK, "text-wrap: balance;");
        rules.role(".byline, .dateline", BYLINE);
        css.rule(".part", "display: inline-block;\ntext-indent: 0;");
        css.rule(".article > .byline, .article > .dateline", "margin-top: " + rules.lines(.5) + ";");
        css.block(WIDE, new Css().rule("h1", "font-size: " + Css.em(look.emsOnPaper(HEADLINE)) + ";"));
    }

    private String under(TitleRule rule) {
        return switch (rule) {
            case NONE -> "";
            case HAIRLINE -> "padding-bottom: " + rules.lines(.5) + ";\n" + rules.hairline("bottom");
            case DOUBLE -> "padding-bottom: " + rules.lines(.5) + ";\nborder-bottom: 3px double " + rules.rule() + ";";
        };
    }

    private void summary() {
        rules.role(".abstract", QUOTE, "margin: " + rules.lines(1) + " 1.5em;");
        rules.within(".abstract-title", ASIDE_TITLE, QUOTE, Rules.WITH_NEXT);
    }

    /**
     * A letter whose head stands level with that of the first line, and whose foot on the baseline of the last one beside
     * it. Reading systems that cannot place it themselves get a float whose box is as high as the letter.
     */
    private void dropCap(int lines) {
        double leading = rules.style().leading() / rules.style().look(BODY).size();
        double size = ((lines - 1) * leading + CAPITAL) / CAPITAL;
        double head = leading / 2 + MIDDLE - CAPITAL;
        double own = MIDDLE + CAPITAL / 2 - CAPITAL;
        var letter = new Css()
                .rule(".drop-cap", "display: flow-root;\ntext-indent: 0;")
                .rule(
                        ".drop-cap::first-letter",
                        "float: left;\nfont-size: " + Css.em(size) + ";\nline-height: " + Css.number(CAPITAL) + ";",
                        "margin: " + Css.em(head / size - own) + " .06em 0 0;");
        css.block(ROOMY, letter);
        css.block(
                "@supports (initial-letter: 2) or (-webkit-initial-letter: 2)", new Css().block(ROOMY, placed(lines)));
    }

    private static Css placed(int lines) {
        return new Css()
                .rule(
                        ".drop-cap::first-letter",
                        "float: none;\nfont-size: inherit;\nline-height: inherit;\nmargin: 0;\nmargin-inline-end: .3em;",
                        "-webkit-initial-letter: " + lines + ";\ninitial-letter: " + lines + ";");
    }
}
