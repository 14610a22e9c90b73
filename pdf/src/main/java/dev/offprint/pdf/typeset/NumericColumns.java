// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Table;
import dev.offprint.core.model.TableGrid;
import dev.offprint.core.style.TextRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the columns of a table that hold numbers, so that these align on the decimal sign. */
final class NumericColumns {
    private static final Pattern NUMBER = Pattern.compile(
            "[<>~≈±]?\\s?[-−–+]?[$€£¥]?\\d{1,3}(?:[ \u00A0\u202F,.']?\\d{3})*\\d*([.,]\\d+)?(\\s?[%‰°]|\\s?\\p{L}{1,3})?");

    private NumericColumns() {}

    static List<TableColumns.Figures> of(Table table, TextSetter text) {
        var cells = new ArrayList<List<String>>();
        for (int i = 0; i < table.width(); i++) cells.add(new ArrayList<>());
        for (var placed : TableGrid.place(table.body())) {
            if (placed.cell().columnSpan() == 1) cells.get(placed.column()).add(text(placed.cell()));
        }
        return cells.stream().map(column -> figures(column, text)).toList();
    }

    /** The text of a cell of one paragraph. */
    static String text(Table.Cell cell) {
        var content = cell.content();
        if (content.isEmpty()) return "";
        Block only = content.get(0);
        return content.size() == 1 && only instanceof Paragraph p
                ? PlainText.of(p.content()).strip()
                : "x";
    }

    private static TableColumns.Figures figures(List<String> column, TextSetter text) {
        var filled = column.stream().filter(cell -> !cell.isEmpty()).toList();
        boolean numeric = filled.size() > 1
                && filled.stream().allMatch(cell -> NUMBER.matcher(cell).matches());
        double widest = numeric
                ? filled.stream()
                        .mapToDouble(cell -> fraction(cell, text))
                        .max()
                        .orElse(0)
                : 0;
        return new TableColumns.Figures(numeric, widest);
    }

    /** The width of what stands behind the units of a number, in points. */
    static double fraction(String cell, TextSetter text) {
        var matcher = NUMBER.matcher(cell);
        if (!matcher.matches()) return 0;
        int start = matcher.start(1) >= 0 ? matcher.start(1) : matcher.start(2);
        return start < 0 ? 0 : text.width(TextRole.TABLE, cell.substring(start));
    }
}
