// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Paragraph;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    private static final int ROOM = 6000;

    @Test
    void a_small_table_is_no_wider_than_its_text() {
        assertThat(Arrays.stream(widths("one", "two")).sum()).isLessThan(ROOM / 2);
    }

    @Test
    void a_large_table_fills_its_room_and_gives_more_to_more() {
        var widths = widths("short", "a long line of many words ".repeat(20));
        assertThat(Arrays.stream(widths).sum()).isEqualTo(ROOM);
        assertThat(widths[1]).isGreaterThan(3 * widths[0]);
    }

    @Test
    void many_columns_share_what_there_is() {
        var widths = new ColumnWidths(60, 8.5, 160).fitted(ROOM);
        assertThat(Arrays.stream(widths).sum()).isEqualTo(ROOM);
        assertThat(Arrays.stream(widths).min().orElseThrow()).isPositive();
    }

    private static int[] widths(String first, String second) {
        var widths = new ColumnWidths(2, 8.5, 160);
        widths.add(0, 1, List.<Block>of(Paragraph.of(first)), 1);
        widths.add(1, 1, List.<Block>of(Paragraph.of(second)), 1);
        return widths.fitted(ROOM);
    }
}
