// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a text without the marks of quotes that they may stand in; wide characters take two places. */
final class TextLines {
    /** Takes the second place of a wide character. */
    static final char FILLER = '\uFFFF';

    private static final Pattern QUOTE = Pattern.compile("(?: {0,3}> ?)*+");

    private final List<String> lines;
    private final List<Integer> offsets = new ArrayList<>();

    private TextLines(List<String> lines) {
        this.lines = lines;
        int offset = 0;
        for (var line : lines) {
            int start = 0;
            while (start < line.length() && " >".indexOf(line.charAt(start)) >= 0) start++;
            offsets.add(offset + Math.min(start, Math.max(0, line.length() - 1)));
            offset += line.length() + 1;
        }
    }

    static TextLines of(String text) {
        return new TextLines(List.of(text.split("\n", -1)));
    }

    int size() {
        return lines.size();
    }

    /** As it stands in the text. */
    String raw(int line) {
        return lines.get(line);
    }

    /** Where the first sign of a line stands in the text. */
    int offset(int line) {
        return offsets.get(line);
    }

    /** What stands before a line for the quotes around it. */
    String quote(int line) {
        return raw(line).substring(0, quoteEnd(line));
    }

    /** In places; empty beyond the last line. */
    String places(int line) {
        return line < size() ? wide(raw(line).substring(quoteEnd(line)).stripTrailing()) : "";
    }

    boolean isBlank(int line) {
        return line >= size() || raw(line).substring(quoteEnd(line)).isBlank();
    }

    /** Places as text again. */
    static String text(String places) {
        return places.replace(String.valueOf(FILLER), "").strip();
    }

    private int quoteEnd(int line) {
        var quote = QUOTE.matcher(raw(line));
        return quote.lookingAt() ? quote.end() : 0;
    }

    private static String wide(String line) {
        if (line.chars().allMatch(c -> c < 0x1100)) return line;
        var wide = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            wide.append(line.charAt(i));
            // Characters outside the first plane have two chars already.
            if (isWide(line.charAt(i))) wide.append(FILLER);
        }
        return wide.toString();
    }

    private static boolean isWide(char c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60);
    }
}
