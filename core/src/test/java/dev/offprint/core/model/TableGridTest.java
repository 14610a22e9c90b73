// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableGridTest {
    @Test
    void a_cell_takes_the_first_slot_that_no_earlier_cell_covers() {
        var placed = TableGrid.place(List.of(
                Table.Row.of(cell(1, 2), cell(1, 1), cell(2, 1)), Table.Row.of(cell(1, 1), cell(1, 1), cell(1, 1))));
        assertThat(placed)
                .extracting(p -> p.row() + ":" + p.column())
                .containsExactly("0:0", "0:1", "0:2", "1:1", "1:2", "1:3");
    }

    @Test
    void overlapping_cells_are_refused() {
        var rows = List.of(Table.Row.of(cell(1, 1), cell(1, 2)), Table.Row.of(cell(2, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TableGrid.place(rows))
                .withMessage("cells overlap in row 2, column 1");
    }

    @Test
    void a_span_beyond_its_section_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TableGrid.place(List.of(Table.Row.of(cell(1, 2)))))
                .withMessage("a cell in row 1 spans beyond its section");
    }

    @Test
    void a_table_wider_than_any_page_is_refused_before_it_takes_memory() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TableGrid.place(List.of(Table.Row.of(cell(Integer.MAX_VALUE, 1)))));
    }

    private static Table.Cell cell(int columnSpan, int rowSpan) {
        return new Table.Cell(false, columnSpan, rowSpan, null, List.of());
    }
}
