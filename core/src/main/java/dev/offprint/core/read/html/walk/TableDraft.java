// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.model.Attributes;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Table;
import dev.offprint.core.model.Table.Alignment;
import dev.offprint.core.model.Table.Cell;
import dev.offprint.core.model.Table.Row;
import dev.offprint.core.read.html.flow.Context;
import dev.offprint.core.read.html.flow.Css;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A table that grows by sections. */
final class TableDraft {
    private final Walk walk;
    private final Context context;
    private final Map<TableParts.Kind, List<List<Placed>>> rows = new EnumMap<>(TableParts.Kind.class);
    private final ColumnAlignments alignments = new ColumnAlignments();

    /** A cell, and the column in which it begins. */
    private record Placed(int column, Cell cell) {}

    TableDraft(Walk walk, Context context) {
        this.walk = walk;
        this.context = context;
        for (var kind : TableParts.Kind.values()) rows.put(kind, new ArrayList<>());
    }

    void add(TableParts.Section section, List<List<SpanFit.Slot>> slots) {
        boolean hasSpans = slots.stream().anyMatch(row -> row.stream().anyMatch(s -> s.rows() > 1));
        for (int r = 0; r < slots.size(); r++) {
            var elements = section.rows().get(r);
            // An empty row matters only where a cell spans over it.
            if (elements.isEmpty() && !hasSpans) continue;
            of(kind(section, elements, slots, r)).add(row(elements, slots.get(r)));
        }
    }

    Table table(Attributes attributes, List<Block> caption) {
        return new Table(
                attributes,
                caption,
                alignments.columns(),
                finished(TableParts.Kind.HEAD),
                finished(TableParts.Kind.BODY),
                finished(TableParts.Kind.FOOT));
    }

    /** A first row of headers is the head, when the table does not say so itself. */
    private TableParts.Kind kind(
            TableParts.Section section, List<Element> row, List<List<SpanFit.Slot>> slots, int index) {
        boolean isFirst = index == 0
                && slots.size() > 1
                && of(TableParts.Kind.HEAD).isEmpty()
                && of(TableParts.Kind.BODY).isEmpty();
        boolean isHead = section.kind() == TableParts.Kind.BODY
                && isFirst
                && !row.isEmpty()
                && row.stream().allMatch(cell -> cell.nameIs("th"))
                && slots.get(index).stream().allMatch(slot -> slot.rows() == 1);
        return isHead ? TableParts.Kind.HEAD : section.kind();
    }

    private List<Placed> row(List<Element> elements, List<SpanFit.Slot> slots) {
        var cells = new ArrayList<Placed>();
        for (int i = 0; i < elements.size(); i++) cells.add(cell(elements.get(i), slots.get(i)));
        return cells;
    }

    private Placed cell(Element element, SpanFit.Slot slot) {
        var alignment = alignment(element);
        alignments.note(slot.column(), alignment);
        var content = walk.blocks(element, context);
        var cell = new Cell(element.nameIs("th"), slot.columns(), slot.rows(), alignment, content);
        return new Placed(slot.column(), cell);
    }

    private List<Row> finished(TableParts.Kind kind) {
        return of(kind).stream()
                .map(row -> new Row(row.stream().map(this::finished).toList()))
                .toList();
    }

    private Cell finished(Placed placed) {
        var cell = placed.cell();
        var own = alignments.own(placed.column(), cell.alignment());
        return new Cell(cell.header(), cell.columnSpan(), cell.rowSpan(), own, cell.content());
    }

    private List<List<Placed>> of(TableParts.Kind kind) {
        return Objects.requireNonNull(rows.get(kind));
    }

    private static @Nullable Alignment alignment(Element cell) {
        var style = Css.value(cell.attr("style"), "text-align");
        var value = style == null ? cell.attr("align").strip().toLowerCase(Locale.ROOT) : style;
        return switch (value) {
            case "left", "start" -> Alignment.START;
            case "center", "middle" -> Alignment.CENTER;
            case "right", "end" -> Alignment.END;
            default -> null;
        };
    }
}
