// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.frontmatter;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Reading;

/**
 * Where front matter stands in its file, for messages.
 *
 * @param first the file's line, counted from 1, that is the first of the content
 */
record Lines(Reading reading, int first) {
    private static final String CODE = "read.frontmatter.";

    /** A line of the content, counted from 0, as a place. */
    String place(int line) {
        return reading.place(first + line);
    }

    OffprintException malformed(int line, String what, String cure) {
        return new OffprintException(Problem.error(CODE + "malformed", place(line), what, cure));
    }

    OffprintException malformed(int line, String what, String cure, Exception cause) {
        return new OffprintException(Problem.error(CODE + "malformed", place(line), what, cure), cause);
    }

    void duplicate(int line, String key) {
        reading.warning(
                CODE + "duplicate-key",
                place(line),
                "the key \"" + key + "\" stands twice; the last one counts",
                "keep one of them");
    }

    /** Refuses what would take too long to copy out. */
    Value.Mapping checked(Value.Mapping values) throws OffprintException {
        if (values.size() <= FrontMatter.MOST_VALUES) return values;
        throw malformed(0, "front matter has more than " + FrontMatter.MOST_VALUES + " values", "shorten it");
    }

    OffprintException tooDeep(int line) {
        return malformed(
                line,
                "front matter is nested deeper than " + reading.limits().nesting() + " levels, the limit (nesting)",
                "raise the limit or flatten it");
    }
}
