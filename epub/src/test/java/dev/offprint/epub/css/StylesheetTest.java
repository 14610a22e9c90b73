// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.css;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.Typography;
import org.junit.jupiter.api.Test;

class StylesheetTest {
    @Test
    void sizes_are_relative_so_that_the_readers_own_size_wins() {
        assertThat(Stylesheet.of(Style.STANDARD)).doesNotContainPattern("\\d(pt|px|cm|mm|in|rem)\\b(?<!1px|2px)");
        assertThat(Stylesheet.of(Style.STANDARD.withTypography(Typography.THEME.withBodySize(14.0))))
                .isEqualTo(Stylesheet.of(Style.STANDARD));
    }

    @Test
    void ink_and_ground_of_the_text_are_the_reading_systems() {
        var css = Stylesheet.of(Style.STANDARD);
        var body = css.substring(css.indexOf("body {"), css.indexOf("}", css.indexOf("body {")));
        assertThat(body).doesNotContain("color", "background", "font-size");
    }

    @Test
    void text_that_is_set_like_the_body_follows_another_alignment() {
        var ragged = Style.STANDARD.withTypography(Typography.THEME.withAlignment(Alignment.START));
        assertThat(Stylesheet.of(Style.STANDARD)).contains("text-align: justify");
        assertThat(Stylesheet.of(ragged)).doesNotContain("justify");
    }

    @Test
    void words_are_divided_only_where_the_style_says_so() {
        var undivided = Style.STANDARD.withTypography(Typography.THEME.withHyphenate(false));
        assertThat(Stylesheet.of(Style.STANDARD)).contains("hyphens: auto");
        assertThat(Stylesheet.of(undivided)).doesNotContain("hyphens: auto");
    }
}
