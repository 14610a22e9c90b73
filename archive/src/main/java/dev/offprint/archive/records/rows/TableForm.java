// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a table is written: which character stands between its fields. Stateless. */
public final class TableForm {
    private static final List<Character> SEPARATORS = List.of('\t', ',', ';', '|');
    /** The line before the first with which spreadsheets are told. */
    private static final Pattern TOLD = Pattern.compile("\"?sep=(.)\"?[;,\t]*(\r\n|\r|\n|$)", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_HEAD = 1 << 16;

    private TableForm() {}

    /** The separator of a table, which then stands at its head; the line that tells it is passed over. */
    public static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEAD);
        var start = new char[LONGEST_HEAD - 1];
        int read = Math.max(0, text.read(start, 0, start.length));
        text.reset();
        var head = new String(start, 0, read);
        var told = told(head);
        if (told != null) text.skip(told.end());
        return separator(head);
    }

    /** The separator of a text that begins with its head: the told one, or that which stands most often in it. */
    public static char separator(String text) {
        var told = told(text);
        return told == null ? commonest(head(text)) : told.group(1).charAt(0);
    }

    /** The line of the names. */
    public static String head(String text) {
        var told = told(text);
        return (told == null ? text : text.substring(told.end())).split("[\r\n]", 2)[0];
    }

    private static @Nullable Matcher told(String text) {
        var told = TOLD.matcher(text);
        return told.lookingAt() ? told : null;
    }

    /** Outside quotes; a comma when there is none. */
    private static char commonest(String line) {
        char best = ',';
        int most = 0;
        for (char separator : SEPARATORS) {
            int count = count(line, separator);
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }

    private static int count(String line, char separator) {
        int count = 0;
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') isQuoted = !isQuoted;
            if (c == separator && !isQuoted) count++;
        }
        return count;
    }
}
