// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.css;

import dev.offprint.core.style.Style;

/**
 * The style sheet of a book: the theme's roles as classes, in sizes relative to the reader's own. Grounds and the ink of
 * the text are the reading system's, so that its night mode works.
 */
public final class Stylesheet {
    private Stylesheet() {}

    /** The style sheet of a style. */
    public static String of(Style style) {
        var rules = new Rules(style);
        LinkRules.write(rules);
        TextRules.write(rules);
        TitleRules.write(rules);
        QuoteRules.write(rules);
        ObjectRules.write(rules);
        ClosingRules.write(rules);
        CoverRules.write(rules);
        LinkRules.night(rules);
        return rules.css().toString();
    }
}
