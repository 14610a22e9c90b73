// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.offprint.core.style.RunningText.Field;
import dev.offprint.core.style.RunningText.Words;
import org.junit.jupiter.api.Test;

class RunningLineTest {
    @Test
    void words_and_fields_alternate() {
        assertThat(RunningText.of("p. {page} of { PAGES }").parts())
                .containsExactly(new Words("p. "), Field.PAGE, new Words(" of "), Field.PAGES);
    }

    @Test
    void one_part_stands_in_the_middle_and_two_at_the_ends() {
        assertThat(RunningLine.of("{page}").centre().parts()).containsExactly(Field.PAGE);
        var ends = RunningLine.of("{headline} | {page}");
        assertThat(ends.left().parts()).containsExactly(Field.HEADLINE);
        assertThat(ends.centre().isEmpty()).isTrue();
        assertThat(ends.right().parts()).containsExactly(Field.PAGE);
        assertThat(RunningLine.of("a | b | c").centre().parts()).containsExactly(new Words("b"));
    }

    @Test
    void nothing_written_prints_nothing() {
        assertThat(RunningLine.of("").isEmpty()).isTrue();
        assertThat(RunningLine.of(" | | ").isEmpty()).isTrue();
        assertThat(RunningLine.of("{date}").has(Field.DATE)).isTrue();
    }

    @Test
    void a_slip_of_the_pen_is_answered_with_what_was_meant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunningLine.of("{headlien}"))
                .withMessageEndingWith("did you mean headline?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunningLine.of("a | b | c | d"))
                .withMessageContaining("at most three parts");
    }

    @Test
    void a_users_foot_is_on_every_page_and_his_head_from_the_second_on() {
        var line = RunningLine.of("mine");
        var furniture = Style.STANDARD
                .withRunningHeads(RunningHeads.THEME.withHead(line).withFoot(line))
                .furniture();
        assertThat(furniture.foot(true)).isEqualTo(line);
        assertThat(furniture.foot(false)).isEqualTo(line);
        assertThat(furniture.head(false)).isEqualTo(line);
        assertThat(furniture.head(true)).isEqualTo(RunningLine.NONE);
    }
}
