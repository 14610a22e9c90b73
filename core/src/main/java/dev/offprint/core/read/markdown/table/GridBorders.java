// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a grid with plain borders, and what those said.
 *
 * @param headEnd the line below the head; 0 when there is none
 * @param aligned the line that says how columns are aligned
 */
record GridBorders(List<String> picture, int headEnd, String aligned) {
    private static final Pattern BORDER = Pattern.compile("\\+(?:[-=:]+\\+)+");
    private static final String DEFAULT = "---";

    GridBorders {
        picture = List.copyOf(picture);
    }

    static GridBorders of(List<String> lines) {
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        var picture = new ArrayList<String>();
        int headEnd = 0;
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at) + " ".repeat(width - lines.get(at).length());
            boolean isBorder = BORDER.matcher(line.strip()).matches();
            if (isBorder && headEnd == 0 && at > 0 && at < lines.size() - 1 && line.indexOf('=') >= 0) headEnd = at;
            picture.add(isBorder ? line.replace('=', '-').replace(':', '-') : line);
        }
        return new GridBorders(picture, headEnd, lines.get(headEnd));
    }

    /** For columns between these places, as pipe tables have them. */
    List<String> delimiters(List<Integer> columns) {
        var delimiters = new ArrayList<String>();
        for (int column = 0; column + 1 < columns.size(); column++) {
            boolean isLeft = isColon(columns.get(column) + 1);
            boolean isRight = isColon(columns.get(column + 1) - 1);
            delimiters.add(isLeft ? (isRight ? ":-:" : ":--") : isRight ? "--:" : DEFAULT);
        }
        return delimiters;
    }

    private boolean isColon(int place) {
        return place < aligned.length() && aligned.charAt(place) == ':';
    }
}
