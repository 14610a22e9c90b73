// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.cover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.font.FaceCatalog;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.TextRole;
import dev.offprint.core.style.Themes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverDrawingTest {
    private static final Pattern LINE = Pattern.compile("<text x=\"[\\d.]+\" y=\"([\\d.]+)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Short",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                "吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。何でも薄暗いじめじめした所で。",
                "A title of so many words that it would fill the whole of the sheet in the largest size, and then some more"
            })
    void every_line_stands_on_the_sheet(String title) {
        for (var theme : List.of(Themes.journal(), Themes.broadsheet(), Themes.largePrint())) {
            var heights = heights(drawn(title, Style.STANDARD.withTheme(theme)));
            assertThat(heights).isNotEmpty().allSatisfy(y -> assertThat(y).isBetween(100.0, 1700.0));
            assertThat(heights.subList(0, heights.size() - 2)).isSorted();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"One two three four five six seven eight", "Unbreakable", "猫"})
    void no_line_is_wider_than_the_measure(String word) {
        var text = word.repeat(30);
        var setting = Setting.of(TextRole.HEADLINE, Style.STANDARD, FaceCatalog.bundled(), 100);
        var lines = setting.lines(text, 900);
        assertThat(lines).allSatisfy(line -> assertThat(setting.width(line)).isLessThanOrEqualTo(900));
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void what_is_left_out_is_marked(int most) {
        var setting = Setting.of(TextRole.DEK, Style.STANDARD, FaceCatalog.bundled(), 46);
        var lines = setting.lines("many words ".repeat(60).strip(), 900, most);
        assertThat(lines).hasSize(most);
        assertThat(lines.get(most - 1)).endsWith("…");
    }

    private static String drawn(String title, Style style) {
        var text = new CoverText(
                "The Review", "Kicker", title, "What stands below it", "Ada", "2026", "Cover", Locale.ENGLISH, false);
        return new String(CoverDrawing.of(text, style, FaceCatalog.bundled()), StandardCharsets.UTF_8);
    }

    private static List<Double> heights(String svg) {
        var heights = new ArrayList<Double>();
        var matcher = LINE.matcher(svg);
        while (matcher.find()) heights.add(Double.valueOf(matcher.group(1)));
        return heights;
    }
}
