// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.read.Edition;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LatestTableTest {
    private static final Instant MORNING = Instant.parse("2024-05-01T06:00:00Z");

    private final LatestTable table = new LatestTable();

    private int place(String id) {
        var latest = table.get(id);
        return latest == null ? -1 : latest.place();
    }

    @Test
    void the_latest_of_many_things_is_found_again() {
        for (int i = 0; i < 50_000; i++) table.add(new Edition("item " + i, i % 7, null), i);
        for (int i = 0; i < 50_000; i++) table.add(new Edition("item " + i, 3, null), 50_000 + i);
        for (int i = 0; i < 50_000; i++) assertThat(place("item " + i)).isEqualTo(i % 7 > 3 ? i : 50_000 + i);
        assertThat(place("another")).isEqualTo(-1);
    }

    @Test
    void numbers_go_first_then_dates_then_the_order() {
        table.add(new Edition("ebb", 2, MORNING), 0);
        table.add(new Edition("ebb", 1, MORNING.plusSeconds(60)), 1);
        assertThat(place("ebb")).isZero();
        table.add(new Edition("ebb", 2, MORNING.plusSeconds(60)), 2);
        table.add(new Edition("ebb", 2, MORNING), 3);
        assertThat(place("ebb")).isEqualTo(2);
        table.add(new Edition("ebb", 2, MORNING.plusSeconds(60)), 4);
        assertThat(place("ebb")).isEqualTo(4);
    }

    @Test
    void where_a_number_is_missing_the_dates_decide() {
        table.add(new Edition("ebb", 9, MORNING), 0);
        table.add(new Edition("ebb", Edition.UNNUMBERED, MORNING.plusSeconds(60)), 1);
        table.add(new Edition("ebb", Edition.UNNUMBERED, null), 2);
        assertThat(place("ebb")).isEqualTo(1);
    }

    @Test
    void a_date_beyond_all_clocks_counts_as_none() {
        table.add(new Edition("ebb", Edition.UNNUMBERED, MORNING), 0);
        table.add(new Edition("flood", 1, Instant.MAX), 1);
        assertThat(place("flood")).isEqualTo(1);
        assertThat(place("ebb")).isZero();
    }
}
