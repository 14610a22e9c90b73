// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rows of cells. A cell is given once, at its origin; {@link TableGrid} says which slots it covers.
 *
 * @param columns alignment of each column; as many as the widest row has, missing ones are {@link Alignment#START}
 * @param head rows that repeat at the top of each page
 * @param body the data
 * @param foot closing rows; may be empty
 */
public record Table(
        Attributes attributes,
        List<Block> caption,
        List<Alignment> columns,
        List<Row> head,
        List<Row> body,
        List<Row> foot)
        implements Block {
    /** Where a cell's text stands, in the direction of reading. */
    public enum Alignment {
        START,
        CENTER,
        END
    }

    /** The cells whose origin is in one row. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** A row of these cells. */
        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }
    }

    /**
     * A cell at its origin.
     *
     * @param header whether it names its row or column
     * @param alignment null: as its column says
     */
    public record Cell(
            boolean header,
            int columnSpan,
            int rowSpan,
            @Nullable Alignment alignment,
            List<Block> content) {
        public Cell {
            Checks.atLeast(1, columnSpan, "a column span");
            Checks.atLeast(1, rowSpan, "a row span");
            content = List.copyOf(content);
        }

        /** A cell of one slot that holds data. */
        public static Cell data(List<Inline> content) {
            return new Cell(false, 1, 1, null, List.of(Paragraph.of(content)));
        }

        /** A cell of one slot that names its row or column. */
        public static Cell header(List<Inline> content) {
            return new Cell(true, 1, 1, null, List.of(Paragraph.of(content)));
        }
    }

    /** Refuses overlapping cells and spans that leave their section. */
    public Table {
        Objects.requireNonNull(attributes);
        caption = List.copyOf(caption);
        head = List.copyOf(head);
        body = List.copyOf(body);
        foot = List.copyOf(foot);
        columns = TableGrid.fill(columns, TableGrid.width(head, body, foot));
    }

    /** How many columns it has. */
    public int width() {
        return columns.size();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.table(this);
    }
}
