// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** The names of a table's columns. Stateless. */
final class TableHead {
    /** What names nothing: numbers, dates, addresses. */
    private static final Pattern VALUE =
            Pattern.compile("[-+]?\\d+(?:[.,]\\d+)*|\\d{4}-\\d\\d-\\d\\d.*|(?i:https?://).*", Pattern.DOTALL);

    private static final int LONGEST_NAME = 100;

    private TableHead() {}

    /**
     * Each column's name; those without one, and those whose name stands before, are told apart by their number.
     *
     * @throws OffprintException the first row is no head
     */
    static List<String> names(List<String> row, String place) throws OffprintException {
        var names = new ArrayList<String>();
        var taken = new HashSet<String>();
        for (var field : row) {
            var name = field.strip();
            if (isValue(name) || name.length() > LONGEST_NAME) throw none(name, place);
            if (name.isEmpty()) names.add("column-" + (names.size() + 1));
            else names.add(taken.contains(name) ? name + "-" + (names.size() + 1) : name);
            taken.add(names.get(names.size() - 1));
        }
        return List.copyOf(names);
    }

    /** Whether it is a number, a date or an address. */
    static boolean isValue(String field) {
        return VALUE.matcher(field.strip()).matches();
    }

    private static OffprintException none(String value, String place) {
        var shown = value.substring(0, Math.min(40, value.length())).replaceAll("\\s+", " ");
        return new OffprintException(Problem.error(
                "read.table.head",
                place + ":1",
                "the first row names no fields, \"" + shown + "\" is a value",
                "put a row of names before it, such as title,text"));
    }
}
