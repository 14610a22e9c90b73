// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Pandoc's grid tables, whose cells stand between lines of signs and may span others and hold blocks. */
final class GridTable {
    private static final Pattern BORDER = Pattern.compile("\\+(?:[-=:]{2,}+\\+){1," + Rule.MOST_COLUMNS + "}+");
    private static final Pattern CAPTION = Pattern.compile("(?:[Tt]able)?:\\s+(.*)");

    private final TextLines lines;
    private final String prefix;
    private final int start;
    private final int end;

    private GridTable(TextLines lines, String prefix, int start, int end) {
        this.lines = lines;
        this.prefix = prefix;
        this.start = start;
        this.end = end;
    }

    /** The table whose first line this is. */
    static Optional<TableFound> at(TextLines lines, int start) {
        var first = lines.places(start);
        int indent = first.indexOf('+');
        if (indent < 0 || !first.substring(0, indent).isBlank() || !isBorder(first)) return Optional.empty();
        int end = start + 1;
        while (isLine(lines.places(end), indent)) end++;
        while (end > start && !isBorder(lines.places(end - 1))) end--;
        if (end < start + 3) return Optional.empty();
        var prefix = lines.quote(start) + " ".repeat(indent);
        return new GridTable(lines, prefix, start, end).table(indent);
    }

    private static boolean isBorder(String line) {
        return BORDER.matcher(line.strip()).matches();
    }

    private static boolean isLine(String line, int indent) {
        return line.length() > indent + 1
                && line.substring(0, indent).isBlank()
                && "+|".indexOf(line.charAt(indent)) >= 0
                && "+|".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private Optional<TableFound> table(int indent) {
        var picture = new ArrayList<String>();
        for (int at = start; at < end; at++) picture.add(lines.places(at).substring(indent));
        return Grid.of(picture).flatMap(this::table);
    }

    private Optional<TableFound> table(Grid grid) {
        if (grid.isPlain()) return Optional.of(new TableFound(withBlank(grid.pipes()), prefix, end));
        int next = end;
        while (next < lines.size() && lines.isBlank(next)) next++;
        var caption = CAPTION.matcher(lines.places(next).strip());
        if (next == end || !caption.matches()) return Optional.of(new TableFound(grid.html(List.of()), prefix, end));
        var words = new ArrayList<>(List.of(caption.group(1)));
        int after = next + 1;
        for (; !lines.isBlank(after); after++) words.add(TextLines.text(lines.places(after)));
        return Optional.of(new TableFound(grid.html(words), prefix, after));
    }

    private List<String> withBlank(List<String> pipes) {
        if (lines.isBlank(end)) return pipes;
        var longer = new ArrayList<>(pipes);
        while (longer.size() <= end - start) longer.add("");
        return longer;
    }
}
