// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyleTest {
    @Test
    void the_journal_theme_gives_every_role_a_look_that_can_be_read() {
        for (var look : Theme.journal().looks().values()) {
            assertThat(look.colour().contrast(Colour.WHITE)).isGreaterThanOrEqualTo(4.5);
        }
        assertThat(Theme.journal().look(TextRole.BODY).colour().contrast(Colour.WHITE))
                .isGreaterThanOrEqualTo(7);
    }

    @Test
    void a_body_size_scales_every_role() {
        var style = Style.STANDARD.withTypography(Typography.THEME.withBodySize(21.0));
        assertThat(style.look(TextRole.BODY).leading()).isEqualTo(30);
        assertThat(style.look(TextRole.HEADLINE).size()).isEqualTo(52);
    }

    @Test
    void the_type_area_leaves_less_white_at_the_head_than_at_the_foot() {
        var area = Style.STANDARD.typeArea();
        assertThat(area.head()).isLessThan(area.foot());
        assertThat(area.width()).isBetween(290.0, 345.0);
    }
}
