// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EndsTest {
    @Test
    void what_is_loose_goes_from_the_ends_alone() {
        var loose = Ends.loose(",–");
        assertThat(Ends.without(" ,a, b –\n", loose)).isEqualTo("a, b");
        assertThat(Ends.withoutFirst(" ,a, ", loose)).isEqualTo("a, ");
        assertThat(Ends.withoutLast(" ,a, ", loose)).isEqualTo(" ,a");
        assertThat(Ends.without(", –", loose)).isEmpty();
        assertThat(Ends.without("a", loose)).isEqualTo("a");
    }

    @Test
    void a_character_of_two_units_is_one() {
        assertThat(Ends.without("\uD83D\uDE00a\uD83D\uDE00", c -> c == 0x1F600)).isEqualTo("a");
    }
}
