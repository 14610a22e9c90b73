// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.notice.OffprintException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StyleTest {
    static Stream<String> themes() {
        return Themes.names().stream();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void every_text_can_be_read_on_paper(String name) throws OffprintException {
        var theme = Themes.named(name);
        for (var look : theme.looks().values()) {
            assertThat(look.colour().contrast(Colour.WHITE)).isGreaterThanOrEqualTo(4.5);
        }
        assertThat(theme.look(TextRole.BODY).colour().contrast(Colour.WHITE)).isGreaterThanOrEqualTo(7);
    }

    @Test
    void large_print_is_large_and_dark_throughout() {
        assertThat(Themes.largePrint().looks()).allSatisfy((role, look) -> {
            assertThat(look.size()).isGreaterThanOrEqualTo(16);
            assertThat(look.italic()).isFalse();
            assertThat(look.caps()).isEqualTo(Caps.NONE);
            assertThat(look.colour().contrast(Colour.WHITE)).isGreaterThanOrEqualTo(10);
        });
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

    @Test
    void a_broadsheet_has_three_columns_on_large_paper() {
        var style = Style.STANDARD.withTheme(Themes.broadsheet());
        assertThat(style.columns().count()).isEqualTo(2);
        assertThat(style.withPage(new PageSize(842, 1191)).columns().count()).isEqualTo(3);
    }
}
