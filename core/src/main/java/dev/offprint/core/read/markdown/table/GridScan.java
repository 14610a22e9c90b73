// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Goes around the cells of a grid, from the corner above on the left of each, as docutils does: along the border above,
 * down on the right, back below and up again. What takes too many steps is no table.
 */
final class GridScan {
    private static final int STEPS_OF_A_PLACE = 50;

    private final List<String> picture;
    private final int[] done;
    private long steps;

    /** The corner of a cell. */
    private record Corner(int row, int column) {}

    /** @param picture lines of one length, with dashes and pluses as borders */
    GridScan(List<String> picture) {
        this.picture = picture;
        this.done = new int[picture.get(0).length()];
        this.steps = (long) STEPS_OF_A_PLACE * picture.size() * done.length;
    }

    /** Empty when they do not fill the grid. */
    Optional<List<GridCell>> cells() {
        var cells = new ArrayList<GridCell>();
        var corners = new TreeSet<Corner>(Comparator.comparingInt(Corner::row).thenComparingInt(Corner::column));
        corners.add(new Corner(0, 0));
        while (!corners.isEmpty() && steps > 0) {
            var corner = corners.pollFirst();
            if (done[corner.column()] > corner.row()) continue;
            var cell = cell(corner.row(), corner.column());
            if (cell == null) continue;
            cells.add(cell);
            Arrays.fill(done, cell.left(), cell.right(), cell.bottom());
            if (cell.right() < done.length - 1) corners.add(new Corner(cell.top(), cell.right()));
            if (cell.bottom() < picture.size() - 1) corners.add(new Corner(cell.bottom(), cell.left()));
        }
        boolean isFull = Arrays.stream(done, 0, done.length - 1).allMatch(row -> row == picture.size() - 1);
        return isFull && !cells.isEmpty() ? Optional.of(cells) : Optional.empty();
    }

    private @Nullable GridCell cell(int top, int left) {
        if (at(top, left) != '+') return null;
        for (int right = left + 1; right < done.length && steps-- > 0; right++) {
            char border = at(top, right);
            if (border == '+') {
                int bottom = bottom(top, left, right);
                if (bottom > 0) return new GridCell(top, left, bottom, right, lines(top, left, bottom, right));
            } else if (border != '-') {
                return null;
            }
        }
        return null;
    }

    /** The row in which a cell ends whose right border is this; 0 when none does. */
    private int bottom(int top, int left, int right) {
        for (int row = top + 1; row < picture.size() && steps-- > 0; row++) {
            char border = at(row, right);
            if (border == '+' && at(row, left) == '+' && isClosed(top, left, row, right)) return row;
            if (border != '+' && border != '|') return 0;
        }
        return 0;
    }

    private boolean isClosed(int top, int left, int bottom, int right) {
        for (int column = right - 1; column > left; column--, steps--)
            if ("+-".indexOf(at(bottom, column)) < 0) return false;
        for (int row = bottom - 1; row > top; row--, steps--) if ("+|".indexOf(at(row, left)) < 0) return false;
        return true;
    }

    private char at(int row, int column) {
        return picture.get(row).charAt(column);
    }

    private List<String> lines(int top, int left, int bottom, int right) {
        var lines = new ArrayList<String>();
        for (int row = top + 1; row < bottom; row++)
            lines.add(picture.get(row)
                    .substring(left + 1, right)
                    .replace(String.valueOf(TextLines.FILLER), "")
                    .stripTrailing());
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) lines.remove(lines.size() - 1);
        while (!lines.isEmpty() && lines.get(0).isEmpty()) lines.remove(0);
        int indent = lines.stream()
                .filter(line -> !line.isEmpty())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return lines.stream()
                .map(line -> line.isEmpty() ? "" : line.substring(indent))
                .toList();
    }
}
