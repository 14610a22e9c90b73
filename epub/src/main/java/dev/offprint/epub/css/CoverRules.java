// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.css;

import static dev.offprint.core.style.TextRole.BYLINE;
import static dev.offprint.core.style.TextRole.DEK;
import static dev.offprint.core.style.TextRole.HEADLINE;
import static dev.offprint.core.style.TextRole.KICKER;

/** The page of the cover: a drawn one fills it, a photograph has the title under it. */
final class CoverRules {
    private CoverRules() {}

    static void write(Rules rules) {
        var css = rules.css();
        css.rule(".cover", "margin: 0;\ntext-align: center;\n" + Rules.TOGETHER);
        css.rule(".cover > img", "max-width: 100%;\nmax-height: 96vh;\nheight: auto;\nwidth: auto;");
        css.rule(
                ".pictured",
                "text-align: start;\nmax-width: 30em;\nmargin: 0 auto;\npadding-top: " + rules.lines(1) + ";");
        css.rule(".pictured > img", "display: block;\nmax-height: 50vh;\nmargin: " + rules.lines(1) + " 0 0;");
        rules.role(".cover-kicker", KICKER);
        rules.role(".cover-title", HEADLINE, "text-wrap: balance;");
        rules.role(".cover-dek", DEK);
        rules.role(".cover-by", BYLINE);
    }
}
