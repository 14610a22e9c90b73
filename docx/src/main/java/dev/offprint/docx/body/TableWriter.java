// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Table;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.TextRole;
import dev.offprint.docx.opc.Xml;
import dev.offprint.docx.template.Template;
import java.util.List;
import java.util.stream.Collectors;

/** Writes tables: a grid, heads that repeat, and rules above, below and under the head only. */
final class TableWriter {
    /** Word refuses wider ones. */
    private static final int WIDEST = 63;
    /** A row with more letters may break over pages. */
    private static final int KEPT_LETTERS = 700;

    private final BlockWriter blocks;
    private final Story story;
    private final Xml xml;

    TableWriter(BlockWriter blocks) {
        this.blocks = blocks;
        this.story = blocks.story();
        this.xml = story.xml();
    }

    After write(Table table) {
        boolean empty = table.width() == 0 || rows(table) == 0;
        new CaptionWriter(blocks).write(table.caption(), List.of(), !empty);
        if (empty) return After.OTHER;
        if (table.width() > WIDEST) return tooWide(table);
        prepare();
        var rows = TableCells.of(table);
        var widths = widths(table, rows);
        xml.open("w:tbl");
        properties(table, widths);
        xml.open("w:tblGrid");
        for (int width : widths) xml.empty("w:gridCol", "w:w", Integer.toString(width));
        xml.close();
        for (var row : rows) row(table, row, widths);
        xml.close();
        blocks.flow().tableWritten();
        blocks.flow().gap(space());
        return After.OTHER;
    }

    /** White above a table, in twips. */
    static int spaceBefore(Style style) {
        var look = style.look(TextRole.TABLE);
        return (int) Math.round(look.spaceBefore() * style.leading() * 10);
    }

    private int space() {
        var look = story.style().look(TextRole.TABLE);
        return (int) Math.round(look.spaceAfter() * story.style().leading() * 10);
    }

    /** Tables bear no markers and breaks, and two of them would run together. */
    private void prepare() {
        var flow = blocks.flow();
        blocks.text().paragraphs().flush(blocks.place());
        if (flow.hasPageBreak() || flow.endsWithTable())
            blocks.text().paragraphs().speck();
    }

    private static int rows(Table table) {
        return table.head().size() + table.body().size() + table.foot().size();
    }

    private int[] widths(Table table, List<TableCells.Row> rows) {
        var widths = new ColumnWidths(
                table.width(), story.style().look(TextRole.TABLE).size(), Template.CELL_PADDING * 2);
        for (var row : rows) {
            for (var slot : row.slots()) {
                var cell = slot.cell();
                if (cell != null && slot.starts()) widths.add(slot.column(), slot.width(), cell.content());
            }
        }
        return widths.fitted(blocks.place().room());
    }

    private void properties(Table table, int[] widths) {
        int width = java.util.Arrays.stream(widths).sum();
        xml.open("w:tblPr").val("w:tblStyle", Template.TABLE_STYLE);
        if (blocks.place().rightToLeft()) xml.empty("w:bidiVisual");
        xml.empty("w:tblW", "w:w", Integer.toString(width), "w:type", "dxa");
        int start = blocks.place().start();
        if (start > 0) xml.empty("w:tblInd", "w:w", Integer.toString(start), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty("w:tblLook", "w:val", "0000");
        var caption = words(table.caption());
        if (!caption.isBlank()) xml.val("w:tblCaption", caption);
        xml.close();
    }

    private void row(Table table, TableCells.Row row, int[] widths) {
        boolean head = row.part() == TableCells.Part.HEAD;
        xml.open("w:tr").open("w:trPr");
        if (head || letters(row) <= KEPT_LETTERS) xml.empty("w:cantSplit");
        if (head) xml.empty("w:tblHeader");
        xml.close();
        var estimate = story.draft().estimate();
        double top = estimate.position();
        double bottom = top;
        for (var slot : row.slots()) {
            estimate.position(top);
            cell(table, row, slot, widths);
            bottom = Math.max(bottom, estimate.position());
        }
        estimate.position(bottom);
        xml.close();
    }

    private static int letters(TableCells.Row row) {
        return row.slots().stream()
                .map(TableCells.Slot::cell)
                .flatMap(java.util.stream.Stream::ofNullable)
                .mapToInt(cell -> words(cell.content()).length())
                .sum();
    }

    private void cell(Table table, TableCells.Row row, TableCells.Slot slot, int[] widths) {
        int width = 0;
        for (int c = slot.column(); c < slot.column() + slot.width(); c++) width += widths[c];
        boolean head = row.part() == TableCells.Part.HEAD;
        xml.open("w:tc");
        cellProperties(slot, width, head && (row.lastOfPart() || (slot.goesOn() && slot.endsHere())), head);
        content(table, slot, width, head);
        xml.close();
    }

    private void cellProperties(TableCells.Slot slot, int width, boolean ruled, boolean head) {
        xml.open("w:tcPr").empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        if (slot.width() > 1) xml.val("w:gridSpan", slot.width());
        if (slot.goesOn()) xml.val("w:vMerge", slot.starts() ? "restart" : "continue");
        if (ruled) {
            var colour = story.style().look(TextRole.TABLE).colour().hex();
            xml.open("w:tcBorders");
            xml.empty("w:bottom", "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", colour);
            xml.close();
        }
        if (head) xml.val("w:vAlign", "bottom");
        xml.close();
    }

    private void content(Table table, TableCells.Slot slot, int width, boolean head) {
        var cell = slot.cell();
        boolean bold = head || (cell != null && cell.header());
        var asked = cell == null ? null : cell.alignment();
        var alignment = asked == null ? table.columns().get(slot.column()) : asked;
        var place = blocks.place().cell(width - 2 * Template.CELL_PADDING, bold, alignment, head);
        var inner = new BlockWriter(story, new Flow(), place);
        if (cell != null && slot.starts()) inner.all(cell.content());
        inner.finish();
    }

    private After tooWide(Table table) {
        story.manuscript()
                .warn(
                        "render.table.too-wide",
                        story.manuscript().article().origin().name(),
                        "Word has no tables of more than " + WIDEST + " columns; the cells follow one another",
                        "divide the table");
        for (var part : List.of(table.head(), table.body(), table.foot())) {
            for (var row : part) row.cells().forEach(cell -> blocks.all(cell.content()));
        }
        return After.OTHER;
    }

    private static String words(List<Block> content) {
        return Contents.of(content).blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> PlainText.of(((Paragraph) block).content()))
                .collect(Collectors.joining(" "));
    }
}
