// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import java.util.List;

/** How a table is written: which character stands between its fields. Stateless. */
final class TableForm {
    private static final List<Character> SEPARATORS = List.of('\t', ',', ';', '|');

    private TableForm() {}

    /** The separator of a first line: the one that stands most often outside quotes; a comma when there is none. */
    static char separator(String line) {
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
