// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a table is written: which character stands between its fields. Stateless. */
public final class TableForm {
    private static final List<Character> SEPARATORS = List.of('\t', ',', ';', '|');
    /** The line before the first with which spreadsheets are told. */
    private static final Pattern TOLD = Pattern.compile("\"?sep=(.)\"?[;,\t]*(\r\n|\r|\n|$)", Pattern.CASE_INSENSITIVE);

    private TableForm() {}

    /** Whether a line tells the separator and nothing else. */
    static boolean isTold(String line) {
        return told(line) != null;
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
