// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.read.html.walk.SpanFit.Slot;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanFitTest {
    @Test
    void a_span_is_cut_where_an_earlier_one_stands() {
        var fitted =
                fit(List.of(List.of(cell(1, 1), cell(1, 2)), List.of(cell(3, 1)), List.of(cell(1, 1), cell(1, 1))));
        assertThat(fitted.get(1)).containsExactly(new Slot(0, 1, 1));
    }

    @Test
    void a_span_ends_with_its_section() {
        assertThat(fit(List.of(List.of(cell(1, 9)))).get(0)).containsExactly(new Slot(0, 1, 1));
    }

    @Test
    void columns_in_which_no_cell_begins_are_gone() {
        var fitted = fit(List.of(List.of(cell(500, 1), cell(400, 1)), List.of(cell(900, 1))));
        assertThat(fitted.get(0)).containsExactly(new Slot(0, 1, 1), new Slot(1, 1, 1));
        assertThat(fitted.get(1)).containsExactly(new Slot(0, 2, 1));
    }

    @Test
    void more_columns_than_tables_have_do_not_fit() {
        var row = Collections.nCopies(1001, cell(1, 1));
        assertThat(SpanFit.fit(List.of(List.of(row)))).isEmpty();
    }

    private static List<List<Slot>> fit(List<List<Slot>> rows) {
        return SpanFit.fit(List.of(rows)).orElseThrow().get(0);
    }

    private static Slot cell(int columns, int rows) {
        return new Slot(0, columns, rows);
    }
}
