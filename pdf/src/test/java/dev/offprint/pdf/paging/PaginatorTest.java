// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.pdf.flow.Cut;
import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.flow.VerticalItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Lines to pages. */
class PaginatorTest {
    private static final double LEADING = 12;
    private static final int LINES_OF_A_PAGE = 50;
    private static final Sheet SHEET = new Sheet(1, 300, 0, LINES_OF_A_PAGE * LEADING, LEADING, LEADING, null);

    @Test
    void the_clock_is_looked_at_before_each_page() {
        var looks = new AtomicInteger();
        assertThat(Paginator.pages(story(6 * LINES_OF_A_PAGE), SHEET, looks::incrementAndGet))
                .hasSize(6);
        assertThat(looks).hasValue(6);
    }

    @Test
    void paging_stops_when_the_time_is_over() {
        var looks = new AtomicInteger();
        Runnable clock = () -> {
            if (looks.incrementAndGet() == 4) throw new UncheckedIOException(new IOException("over"));
        };
        assertThatThrownBy(() -> Paginator.pages(story(6 * LINES_OF_A_PAGE), SHEET, clock))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(looks).hasValue(4);
    }

    private static Story story(int lines) {
        var body = new ArrayList<VerticalItem>();
        for (int i = 0; i < lines; i++) {
            body.add(Strip.blank(LEADING));
            body.add(Cut.FREE);
        }
        return new Story(List.of(), body, Map.of(), Strip.blank(0));
    }
}
