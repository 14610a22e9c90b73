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
        TextRules.write(rules);
        ObjectRules.write(rules);
        ClosingRules.write(rules);
        return rules.css().toString();
    }
}
