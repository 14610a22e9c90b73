// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import java.util.ArrayList;
import java.util.List;

/**
 * Fields between separators, some in quotes, in which a quote is doubled and lines may end (RFC 4180); follows one row from
 * line to line. A quote in a quoted field that is not doubled is a letter, unless it looks as if it began a field further
 * below: then the one above was never closed. Of one thread.
 */
final class Quoting {
    private final char separator;
    private boolean isOpen;
    private boolean isUnclosed;
    private boolean hasStray;

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

    /** Whether a quote is taken for a letter. */
    boolean hasStray() {
        return hasStray;
    }

    /** Takes the next line of the row. */
    void accept(String line) {
        int end = textEnd(line);
        boolean isFromAbove = isOpen;
        int at = isOpen ? 0 : fieldStart(line, 0, end);
        while (isOpen) {
            at = line.indexOf('"', at);
            if (at < 0) return;
            if (at + 1 < end && line.charAt(at + 1) == '"') {
                at += 2;
            } else if (closes(line, at, end)) {
                isOpen = false;
                isFromAbove = false;
                at = fieldStart(line, at + 1 < end ? at + 2 : end, end);
            } else if (isFromAbove && (at == 0 || line.charAt(at - 1) == separator)) {
                isUnclosed = true;
                return;
            } else {
                hasStray = true;
                at++;
            }
        }
    }

    /** Goes to the next field that is quoted, and into it. */
    private int fieldStart(String line, int from, int end) {
        int at = from;
        while (at < end && line.charAt(at) != '"') {
            at = line.indexOf(separator, at) + 1;
            if (at == 0) return end;
        }
        isOpen = at < end;
        return at + 1;
    }

    private boolean closes(String text, int quote, int end) {
        return quote + 1 >= end || text.charAt(quote + 1) == separator;
    }

    /** The fields of a whole row. */
    List<String> fields(String row) {
        var fields = new ArrayList<String>();
        int end = textEnd(row);
        int at = 0;
        while (at <= end) {
            boolean isQuoted = at < end && row.charAt(at) == '"';
            int stop = isQuoted ? closing(row, at + 1, end) : separatorAfter(row, at, end);
            fields.add(isQuoted ? row.substring(at + 1, stop).replace("\"\"", "\"") : row.substring(at, stop));
            at = isQuoted ? stop + 2 : stop + 1;
        }
        return fields;
    }

    private int separatorAfter(String row, int at, int end) {
        int next = row.indexOf(separator, at);
        return next < 0 || next > end ? end : next;
    }

    private int closing(String row, int from, int end) {
        int at = row.indexOf('"', from);
        while (!closes(row, at, end)) {
            at = row.indexOf('"', at + (row.charAt(at + 1) == '"' ? 2 : 1));
        }
        return at;
    }

    private static int textEnd(String line) {
        int end = line.length();
        if (end > 0 && line.charAt(end - 1) == '\n') end--;
        if (end > 0 && line.charAt(end - 1) == '\r') end--;
        return end;
    }
}
