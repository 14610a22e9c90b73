// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fields between separators, some in quotes, in which a quote is doubled and lines may end (RFC 4180); follows one row from
 * line to line. Blanks around the quotes of a field are none of its letters. A quote in a quoted field that is not doubled
 * is a letter, unless it looks as if it began a field further below: then the one above was never closed. Of one thread.
 */
final class Quoting {
    private static final String STRAY = "a quote inside of a quoted field is taken as it stands";
    private static final String BARE = "quotes at the start of a field that is not quoted are taken as they stand";
    private static final String TWICE = "the quotes around a field are doubled; they are taken for single ones";

    private final char separator;
    private final List<String> fields = new ArrayList<>();
    private final StringBuilder openField = new StringBuilder();
    private boolean isOpen;
    private boolean isUnclosed;
    private boolean isQuoted = true;
    private boolean hasBlank;
    private @Nullable String stray;

    Quoting(char separator) {
        this.separator = separator;
    }

    /** Whether the row goes on in the next line. */
    boolean isOpen() {
        return isOpen && !isUnclosed;
    }

    /** Whether a quote above was not closed. */
    boolean isUnclosed() {
        return isUnclosed;
    }

    /** What is odd about its quotes; null when nothing is. */
    @Nullable
    String stray() {
        return stray;
    }

    /** Whether all of its fields are in quotes. */
    boolean isQuoted() {
        return isQuoted;
    }

    /** Whether a blank follows a separator. */
    boolean hasBlank() {
        return hasBlank;
    }

    /** The fields, once the row is whole. */
    List<String> fields() {
        return fields;
    }

    /** Takes the next line of the row. */
    void accept(String line) {
        int end = textEnd(line);
        int at = isOpen ? quoted(line, 0, end, true) : 0;
        while (at <= end) at = field(line, at, end);
    }

    /** Each of these takes a field and gives where the next one begins, which is behind the end at the end of the line. */
    private int field(String line, int at, int end) {
        int start = behindBlanks(line, at, end);
        hasBlank |= start > at && at > 0;
        if (start < end && line.charAt(start) == '"') {
            if (isDoubled(line, start, end)) return doubled(line, at, start + 2, end);
            if (start == at || isClosedOrOpen(line, start + 1, end)) return quoted(line, start + 1, end, false);
        }
        return bare(line, at, end);
    }

    private int bare(String line, int at, int end) {
        isQuoted = false;
        int next = line.indexOf(separator, at);
        int stop = next < 0 || next > end ? end : next;
        fields.add(line.substring(at, stop));
        return stop + 1;
    }

    private int quoted(String line, int from, int end, boolean isFromAbove) {
        isOpen = true;
        int quote = line.indexOf('"', from);
        while (quote >= 0) {
            int skipped = 1;
            if (isQuote(line, quote + 1)) {
                skipped = 2;
            } else if (endsField(line, quote + 1, end)) {
                openField.append(line, from, quote);
                isOpen = false;
                return add(line, quote + 1, end);
            } else if (isFromAbove && (quote == 0 || line.charAt(quote - 1) == separator)) {
                isUnclosed = true;
                return end + 1;
            } else {
                stray = STRAY;
            }
            quote = line.indexOf('"', quote + skipped);
        }
        openField.append(line, from, line.length());
        return end + 1;
    }

    /** Quotes twice around a field, as those who quote what was quoted already write them; to the end of the line at most. */
    private int doubled(String line, int at, int from, int end) {
        int quote = line.indexOf("\"\"", from);
        while (quote >= 0 && !beginsField(line, quote)) {
            if (endsField(line, quote + 2, end)) {
                stray = TWICE;
                openField.append(line, from, quote);
                return add(line, quote + 2, end);
            }
            quote = line.indexOf("\"\"", quote + 2);
        }
        stray = BARE;
        return bare(line, at, end);
    }

    private int add(String line, int behind, int end) {
        fields.add(openField.toString().replace("\"\"", "\""));
        openField.setLength(0);
        return behindBlanks(line, behind, end) + 1;
    }

    /** Two quotes and a letter. */
    private boolean isDoubled(String line, int start, int end) {
        return isQuote(line, start + 1) && !isQuote(line, start + 2) && !endsField(line, start + 2, end);
    }

    /** Whether the next quote of the line that is not doubled ends the field, or there is none. */
    private boolean isClosedOrOpen(String line, int from, int end) {
        int quote = line.indexOf('"', from);
        while (quote >= 0 && isQuote(line, quote + 1)) quote = line.indexOf('"', quote + 2);
        return quote < 0 || endsField(line, quote + 1, end);
    }

    private boolean endsField(String line, int from, int end) {
        int at = behindBlanks(line, from, end);
        return at >= end || line.charAt(at) == separator;
    }

    private boolean beginsField(String line, int quote) {
        int at = quote;
        while (at > 0 && isBlank(line.charAt(at - 1))) at--;
        return at == 0 || line.charAt(at - 1) == separator;
    }

    private int behindBlanks(String line, int from, int end) {
        int at = from;
        while (at < end && isBlank(line.charAt(at))) at++;
        return at;
    }

    private boolean isBlank(char c) {
        return c == ' ' || (c == '\t' && separator != '\t');
    }

    private static boolean isQuote(String line, int at) {
        return at < line.length() && line.charAt(at) == '"';
    }

    private static int textEnd(String line) {
        int end = line.length();
        if (end > 0 && line.charAt(end - 1) == '\n') end--;
        if (end > 0 && line.charAt(end - 1) == '\r') end--;
        return end;
    }
}
