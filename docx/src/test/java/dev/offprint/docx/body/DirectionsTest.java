// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.docx.body.Directions.Segment;
import org.junit.jupiter.api.Test;

class DirectionsTest {
    private static final String SALAM = "\u0633\u0644\u0627\u0645";

    @Test
    void text_of_one_direction_is_one_run() {
        assertThat(Directions.split("Just words, 1 and 2.", false))
                .containsExactly(new Segment("Just words, 1 and 2.", false));
        assertThat(Directions.split(SALAM + " 12.", true)).containsExactly(new Segment(SALAM + " 12.", true));
    }

    @Test
    void what_stands_between_two_directions_goes_with_the_paragraph() {
        assertThat(Directions.split("a " + SALAM + " b", false))
                .containsExactly(new Segment("a ", false), new Segment(SALAM, true), new Segment(" b", false));
        assertThat(Directions.split(SALAM + " a b " + SALAM, true))
                .containsExactly(
                        new Segment(SALAM + " ", true), new Segment("a b", false), new Segment(" " + SALAM, true));
    }

    @Test
    void no_character_is_lost() {
        for (var text : new String[] {
            "", " ", "12", SALAM, "a" + SALAM, SALAM + "a", " " + SALAM + " a 1 ", "\uD83D\uDE00" + SALAM
        }) {
            for (boolean rightToLeft : new boolean[] {true, false}) {
                var joined = new StringBuilder();
                Directions.split(text, rightToLeft).forEach(segment -> joined.append(segment.text()));
                assertThat(joined).hasToString(text);
            }
        }
    }
}
