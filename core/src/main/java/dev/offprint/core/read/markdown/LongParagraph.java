// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Reading;
import java.util.regex.Pattern;

/**
 * Refuses paragraphs of very many lines: commonmark-java looks at all lines of a paragraph at each of them, which takes
 * the square of their number. Stateless.
 */
final class LongParagraph {
    private static final int MOST_LINES = 50_000;

    /** Lines at which any paragraph ends. */
    private static final Pattern END = Pattern.compile("\\s*| {0,3}(?:[*+-] +\\S|#{1,6} |```|~~~).*");

    private LongParagraph() {}

    static void refuse(String markdown, int firstLine, Reading reading) throws OffprintException {
        int lines = 0;
        int number = firstLine;
        for (var line : (Iterable<String>) markdown.lines()::iterator) {
            lines = END.matcher(line).matches() ? 0 : lines + 1;
            if (lines > MOST_LINES) throw tooLong(reading.place(number - MOST_LINES));
            number++;
        }
    }

    private static OffprintException tooLong(String place) {
        return new OffprintException(Problem.error(
                "read.markdown.paragraph",
                place,
                "a paragraph of more than " + MOST_LINES + " lines starts here",
                "put blank lines between its parts"));
    }
}
