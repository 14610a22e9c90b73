// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.css;

import static dev.offprint.core.style.TextRole.BODY;
import static dev.offprint.core.style.TextRole.BYLINE;
import static dev.offprint.core.style.TextRole.CONTENTS_ENTRY;
import static dev.offprint.core.style.TextRole.CONTENTS_TITLE;
import static dev.offprint.core.style.TextRole.NOTE;
import static dev.offprint.core.style.TextRole.SOURCE_LINE;

import dev.offprint.core.style.Style;
import dev.offprint.core.style.TextRole;

/** What closes an article, and the table of contents. */
final class ClosingRules {
    private final Rules rules;
    private final Style style;
    private final Declarations look;
    private final Css css;

    private ClosingRules(Rules rules) {
        this.rules = rules;
        this.style = rules.style();
        this.look = rules.look();
        this.css = rules.css();
    }

    static void write(Rules rules) {
        var group = new ClosingRules(rules);
        group.closing();
        group.contents();
    }

    private void closing() {
        css.rule(".notes, .references", "margin-top: " + rules.lines(2) + ";");
        rules.role(".notes h2, .references h2", TextRole.heading(2));
        rules.within(".note", NOTE, BODY, "margin: 0 0 " + look.halfLeadings(.5, NOTE) + ";");
        css.rule(".references ul", "margin: 0;");
        rules.within(
                ".references li",
                NOTE,
                BODY,
                "text-align: start;\nlist-style-type: none;\nmargin: 0 0 .4em;\ntext-indent: -1.5em;\npadding: 0;\npadding-inline-start: 1.5em;");
        css.rule(
                ".source",
                "margin-top: " + rules.lines(2) + ";\npadding-top: " + rules.lines(.5) + ";\nborder-top: 1px solid "
                        + rules.rule() + ";");
        rules.role(".source p", SOURCE_LINE, "margin: 0 0 .3em;\ntext-indent: 0;");
    }

    private void contents() {
        rules.role(".contents-title", CONTENTS_TITLE, Rules.WITH_NEXT);
        css.rule("nav ol", "list-style-type: none;");
        css.rule("nav > ol > li", "margin: 0 0 " + rules.lines(.5) + ";");
        css.rule("nav > ol > li > a", "font-weight: 600;");
        css.rule("nav a", "color: inherit;");
        rules.within("nav .by", BYLINE, CONTENTS_ENTRY, "display: block;\nfont-weight: 400;");
        css.rule("nav li li", "margin-inline-start: 1.2em;");
        rules.within("nav ol", CONTENTS_ENTRY, BODY, "");
        css.rule("nav li", look.alignment(style.look(CONTENTS_ENTRY).alignment()));
    }
}
