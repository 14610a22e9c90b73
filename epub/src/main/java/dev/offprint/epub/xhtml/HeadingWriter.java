// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.core.model.Heading;
import dev.offprint.core.model.PlainText;
import dev.offprint.epub.xml.Markup;
import org.jspecify.annotations.Nullable;

/** Writes headings, one level below the headline's h1. */
final class HeadingWriter {
    private static final int DEEPEST = 6;

    private final Scope scope;
    private final Markup out;
    private final InlineWriter inlines;

    HeadingWriter(Scope scope, Markup out, InlineWriter inlines) {
        this.scope = scope;
        this.out = out;
        this.inlines = inlines;
    }

    /** A heading without text, or where none may stand, becomes a paragraph. */
    Markup write(Heading heading, @Nullable String id, boolean forbidden) {
        int level = heading.level() + 1;
        if (forbidden || PlainText.of(heading.content()).isBlank()) {
            out.open("p", scope.attributes(heading, "class", "h" + level));
        } else if (level > DEEPEST) {
            out.open(
                    "h" + DEEPEST,
                    scope.attributesWithId(id, heading, "class", "level-6", "aria-level", String.valueOf(level)));
        } else {
            out.open("h" + level, scope.attributesWithId(id, heading));
        }
        number(scope.design().number(heading));
        return inlines.write(heading.content()).end();
    }

    private void number(String number) {
        if (!number.isEmpty())
            out.open("span", "class", "section-number").text(number).close().text(" ");
    }
}
