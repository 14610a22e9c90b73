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
import dev.offprint.docx.template.Lengths;
import dev.offprint.docx.template.Template;
import java.util.List;
import java.util.stream.Collectors;

/** Writes tables: a grid, heads that repeat, and rules above, below and under the head only. */
final class TableWriter {
    /** Word refuses wider ones. */
    private static final int WIDEST = 63;
    /** What even a table leaves of the margins, in points. */
    private static final double LEAST_MARGIN = 36;

    /** A table of no more rows and letters stays on its page. */
    private static final int KEPT_ROWS = 10;

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
        if (!empty && table.width() <= WIDEST) return across(table);
        caption(table, false);
        return empty ? After.OTHER : tooWide(table);
    }

    private void caption(Table table, boolean above) {
        new CaptionWriter(blocks).write(table.caption(), List.of(), above);
    }

    /** A table that is too wide for its column stands across the page, between the columns above and below it. */
    private After across(Table table) {
        var rows = TableCells.of(table);
        var fit = fit(table, rows);
        var sections = story.manuscript().spanning();
        if (sections == null || !blocks.place().isOutermost())
            return fitted(table, rows, overhanging(table, rows, fit));
        if (!fit.small()) return fitted(table, rows, fit);
        blocks.text().paragraphs().flush(blocks.place());
        int columns = story.style().columns().count();
        new SectionEnd(xml).write(end -> sections.next(end, columns, false));
        story.draft().estimate().across(true);
        var wide = blocks.place().widened(Lengths.twips(story.style().typeArea().width()));
        new TableWriter(blocks.at(wide)).fitted(table, rows);
        story.draft().estimate().across(false);
        new SectionEnd(xml).write(end -> sections.next(end, 1, false));
        blocks.flow().sectionEnded();
        return After.OTHER;
    }

    private TableFit fit(Table table, List<TableCells.Row> rows) {
        return TableFit.of(table.width(), rows, story, blocks.place().room());
    }

    /** A table that is too wide for the measure hangs over into both margins, rather than that its words are broken. */
    private TableFit overhanging(Table table, List<TableCells.Row> rows, TableFit fit) {
        if (fit.fits() || !blocks.place().isOutermost()) return fit;
        int widest = Lengths.twips(story.style().page().width() - 2 * LEAST_MARGIN);
        return TableFit.of(
                table.width(), rows, story, Math.max(widest, blocks.place().room()));
    }

    private void fitted(Table table, List<TableCells.Row> rows) {
        fitted(table, rows, overhanging(table, rows, fit(table, rows)));
    }

    private After fitted(Table table, List<TableCells.Row> rows, TableFit fit) {
        caption(table, true);
        prepare();
        xml.open("w:tbl");
        properties(table, fit);
        xml.open("w:tblGrid");
        for (int width : fit.widths()) xml.empty("w:gridCol", "w:w", Integer.toString(width));
        xml.close();
        boolean kept = rows.size() <= KEPT_ROWS
                && rows.stream().mapToInt(TableWriter::letters).sum() <= KEPT_LETTERS;
        for (int i = 0; i < rows.size(); i++) {
            boolean head = rows.get(i).part() == TableCells.Part.HEAD;
            row(table, rows.get(i), fit, head || (kept && i < rows.size() - 1));
        }
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

    private void properties(Table table, TableFit fit) {
        int width = java.util.Arrays.stream(fit.widths()).sum();
        xml.open("w:tblPr").val("w:tblStyle", Template.TABLE_STYLE);
        if (blocks.place().rightToLeft()) xml.empty("w:bidiVisual");
        xml.empty("w:tblW", "w:w", Integer.toString(width), "w:type", "dxa");
        int start = blocks.place().start();
        if (width > blocks.place().room()) xml.val("w:jc", "center");
        else if (start > 0) xml.empty("w:tblInd", "w:w", Integer.toString(start), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        if (fit.small()) margins(fit.padding());
        xml.empty("w:tblLook", "w:val", "0000");
        var caption = words(table.caption());
        if (!caption.isBlank()) xml.val("w:tblCaption", caption);
        xml.close();
    }

    private void margins(int padding) {
        var width = Integer.toString(padding);
        xml.open("w:tblCellMar").empty("w:left", "w:w", width, "w:type", "dxa");
        xml.empty("w:right", "w:w", width, "w:type", "dxa").close();
    }

    private void row(Table table, TableCells.Row row, TableFit fit, boolean keepNext) {
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
            cell(table, row, slot, fit, keepNext);
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

    private void cell(Table table, TableCells.Row row, TableCells.Slot slot, TableFit fit, boolean keepNext) {
        int width = 0;
        for (int c = slot.column(); c < slot.column() + slot.width(); c++) width += fit.widths()[c];
        boolean head = row.part() == TableCells.Part.HEAD;
        xml.open("w:tc");
        cellProperties(slot, width, head && (row.lastOfPart() || (slot.goesOn() && slot.endsHere())), head);
        content(table, slot, width - 2 * fit.padding(), head, fit, keepNext);
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

    private void content(Table table, TableCells.Slot slot, int width, boolean head, TableFit fit, boolean keepNext) {
        var cell = slot.cell();
        boolean bold = head || (cell != null && cell.header());
        var asked = cell == null ? null : cell.alignment();
        var alignment = asked == null ? table.columns().get(slot.column()) : asked;
        var place = blocks.place().cell(width, fit.voice(bold), alignment, keepNext);
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
