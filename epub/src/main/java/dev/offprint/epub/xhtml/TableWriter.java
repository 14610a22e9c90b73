// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.InlineImage;
import dev.offprint.core.model.Table;
import dev.offprint.core.model.TableGrid;
import dev.offprint.core.model.Text;
import dev.offprint.epub.xml.Markup;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes tables. */
final class TableWriter {
    /** A table of so many columns is set smaller; where it is still wider than the screen, keys move it. */
    private static final int MANY = 5;

    private final Scope scope;
    private final Markup out;
    private final BlockWriter blocks;

    TableWriter(Scope scope, Markup out, BlockWriter blocks) {
        this.scope = scope;
        this.out = out;
        this.blocks = blocks;
    }

    Markup table(Table table) {
        if (table.columns().size() < MANY) out.open("div", "class", "table");
        else out.open("div", "class", "table wide", "tabindex", "0");
        boolean apart = !mayBeCaption(table.caption());
        if (apart) caption(table, "div");
        out.open("table", scope.attributes(table)).newLine();
        if (!apart && !table.caption().isEmpty()) caption(table, "caption");
        section(table, "thead", table.head());
        section(table, "tbody", table.body());
        section(table, "tfoot", table.foot());
        return out.close().end();
    }

    /** A caption must not hold tables (HTML, 4.9.2). */
    private static boolean mayBeCaption(List<Block> caption) {
        return Contents.of(caption).blocks().stream().noneMatch(Table.class::isInstance);
    }

    private void caption(Table table, String element) {
        out.open(element, "class", element.equals("div") ? "caption" : null);
        blocks.surroundings().beside(() -> blocks.write(table.caption()));
        out.end();
    }

    private void section(Table table, String element, List<Table.Row> rows) {
        if (rows.isEmpty()) return;
        out.open(element).newLine();
        var placed = TableGrid.place(rows);
        for (int row = 0; row < rows.size(); row++) {
            out.open("tr");
            for (var cell : placed) if (cell.row() == row) cell(table, element, cell);
            out.end();
        }
        out.end();
    }

    private void cell(Table table, String section, TableGrid.Placed placed) {
        var cell = placed.cell();
        boolean header = cell.header() && says(cell.content());
        var alignment = cell.alignment() == null ? table.columns().get(placed.column()) : cell.alignment();
        out.open(
                header ? "th" : "td",
                "scope",
                header ? (section.equals("thead") ? "col" : "row") : null,
                "colspan",
                span(cell.columnSpan()),
                "rowspan",
                span(cell.rowSpan()),
                "class",
                alignment == Table.Alignment.START ? null : alignment.name().toLowerCase(Locale.ROOT));
        Runnable content = () -> blocks.write(cell.content());
        blocks.surroundings().beside(header ? () -> blocks.surroundings().headerCell(content) : content);
        out.close();
    }

    /** A head without a word heads nothing. */
    private static boolean says(List<Block> content) {
        return Contents.of(content).inlines().stream()
                .anyMatch(
                        inline -> inline instanceof Text text ? !text.text().isBlank() : inline instanceof InlineImage);
    }

    private static @Nullable String span(int span) {
        return span == 1 ? null : String.valueOf(span);
    }
}
