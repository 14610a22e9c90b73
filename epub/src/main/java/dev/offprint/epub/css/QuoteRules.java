// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.css;

import static dev.offprint.core.style.TextRole.ATTRIBUTION;
import static dev.offprint.core.style.TextRole.PULL_QUOTE;
import static dev.offprint.core.style.TextRole.QUOTE;

/** Quotes and lists. */
final class QuoteRules {
    private final Rules rules;
    private final Css css;

    private QuoteRules(Rules rules) {
        this.rules = rules;
        this.css = rules.css();
    }

    static void write(Rules rules) {
        var group = new QuoteRules(rules);
        group.quotes();
        group.lists();
        group.definitions();
    }

    private void quotes() {
        rules.role("blockquote", QUOTE, "margin-left: 1.5em;\nmargin-right: 1.5em;");
        rules.role(
                ".pull-quote",
                PULL_QUOTE,
                rules.hairline("top"),
                rules.hairline("bottom"),
                "padding: .4em 0;\ntext-wrap: balance;\n" + Rules.TOGETHER);
        rules.within(".attribution", ATTRIBUTION, QUOTE, "");
        rules.within(".pull-quote .attribution", ATTRIBUTION, PULL_QUOTE, "");
    }

    private void lists() {
        css.rule("ul, ol, dl", "margin: " + rules.lines(.5) + " 0;\npadding: 0;");
        css.rule("li", "margin: 0 0 0 1.6em;");
        css.rule("[dir=\"rtl\"] li", "margin: 0 1.6em 0 0;");
        css.rule("[dir=\"ltr\"] li", "margin: 0 0 0 1.6em;");
        css.rule("li ul, li ol", "margin: 0;");
        css.rule("li li li", "text-align: start;").rule("li li li li", "margin-inline-start: 1.1em;");
        css.rule("li.task", "list-style-type: none;");
        css.rule(".task > p:first-child", "text-indent: -1.6em;");
        css.rule(".task-box", "display: inline-block;\nwidth: 1.3em;\ntext-indent: 0;");
    }

    private void definitions() {
        css.rule("dt", "font-weight: 600;\n" + Rules.WITH_NEXT);
        css.rule("dd + dt", "margin-top: " + rules.lines(.25) + ";");
        css.rule("dd", "margin: 0 1.6em;");
    }
}
