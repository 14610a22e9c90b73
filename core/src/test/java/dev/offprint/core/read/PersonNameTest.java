// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PersonNameTest {
    @Test
    void names_of_every_make() {
        assertThat(PersonName.isOne("Anna Example")).isTrue();
        assertThat(PersonName.isOne("Anne-Marie O’Brien")).isTrue();
        assertThat(PersonName.isOne("J. R. R. Tolkien")).isTrue();
        assertThat(PersonName.isOne("Ludwig van der Rohe")).isTrue();
        assertThat(PersonName.isOne("Anna")).isFalse();
        assertThat(PersonName.isOne("the Anna")).isFalse();
    }

    /** A pattern that can match a word in two ways at each hyphen would not come to an end of this one. */
    @Test
    void a_word_of_many_parts_is_matched_in_one_way() {
        var capitals = "Anna " + "A-B.C'".repeat(500);
        assertThat(PersonName.isOne(capitals + "!")).isFalse();
        assertThat(PersonName.isOne(capitals)).isTrue();
    }

    @Test
    void a_word_of_any_length_needs_no_stack() {
        assertThat(PersonName.isOne("Anna " + "A.".repeat(100_000))).isTrue();
        assertThat(PersonName.isOne("Anna" + " van".repeat(100_000) + " Example"))
                .isFalse();
    }

    @Test
    void a_text_that_is_no_list_of_names_is_not_searched_for_its_end() {
        assertThat(BylineText.names("Anna Example, Otto Example")).hasSize(2);
        assertThat(BylineText.names("A" + "\u0301".repeat(100_000))).isEmpty();
    }
}
