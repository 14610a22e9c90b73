// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.Caps;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is true of every paragraph, tried on generated ones. */
class ParagraphPropertiesTest {
    private static final String[] WORDS = {
        "a",
        "the",
        "office",
        "affluence",
        "unbelievable",
        "Donaudampfschifffahrt",
        "well-known",
        "and/or",
        "1914–1918",
        "word—word",
        "www.example.com/path/to/it",
        "«",
        "»",
        "naïve",
        "e\u0301clair",
        "Жизнь",
        "λόγος",
        "漢字です。",
        "…",
        "so\u00ADme",
        "ze\u200Bro",
        "f\u200Ci",
        "AVATAR",
        "„Zitat“",
        "12\u00A0km",
        "x\u202F!",
        "\u2014",
        "👍🏽",
        "I’m"
    };
    private static final Setting[] SETTINGS = {
        Copy.serif("en"),
        Copy.setting("Source Serif 4", 700, "en", Caps.NONE),
        Copy.setting("Source Sans 3", 400, "de", Caps.SMALL_CAPS),
        Copy.setting("Source Code Pro", 400, "en", Caps.NONE),
        Copy.setting("Source Serif 4", 400, "de", Caps.CAPITALS)
    };

    @Test
    void nothing_is_lost_doubled_or_moved() {
        for (int seed = 0; seed < 120; seed++) {
            var spans = spans(new Random(seed));
            for (var alignment : Alignment.values()) {
                var lines = Copy.set(new Shape(40 + seed % 160, seed % 3 * 5, alignment), spans);
                assertThat(letters(lines)).as("seed %d", seed).isEqualTo(letters(spans));
            }
            var code = Copy.set(Shape.preformatted(40 + seed % 160), spans);
            assertThat(letters(code)).as("seed %d", seed).isEqualTo(letters(spans));
        }
    }

    @Test
    void no_line_stands_out_of_the_measure_and_justified_ones_fill_it() {
        for (int seed = 0; seed < 120; seed++) {
            double measure = 60 + seed % 240;
            var lines = Copy.set(new Shape(measure, 0, Alignment.JUSTIFY), spans(new Random(seed)));
            for (int i = 0; i < lines.size(); i++) {
                double width = lines.get(i).width();
                assertThat(width).as("seed %d line %d", seed, i).isLessThan(measure + 5.5);
                boolean last = i == lines.size() - 1;
                if (!last && !hasHole(lines.get(i), measure)) {
                    assertThat(width).as("seed %d line %d", seed, i).isGreaterThan(measure - 1e-6);
                }
            }
        }
    }

    @Test
    void no_glyph_is_the_empty_one_and_widths_add_up() {
        for (int seed = 0; seed < 100; seed++) {
            for (var line : Copy.set(new Shape(150, 0, Alignment.START), spans(new Random(seed)))) {
                Copy.runs(line).forEach(run -> assertThat(run.glyphs()).doesNotContain(0));
                double sum = Copy.runs(line).mapToDouble(run -> run.width()).sum();
                assertThat(line.width()).isCloseTo(sum, within(1e-6)).isLessThanOrEqualTo(150.5);
            }
        }
    }

    /** Whether the line would have spaces of more than 8 pt if it filled the measure. */
    private static boolean hasHole(SetLine line, double measure) {
        long spaces = Copy.text(line).chars().filter(c -> c == ' ' || c == '~').count();
        return measure - line.width() > 6 * spaces;
    }

    private static Span[] spans(Random random) {
        var spans = new ArrayList<Span>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            var text = new StringBuilder();
            for (int k = random.nextInt(12); k >= 0; k--) {
                text.append(WORDS[random.nextInt(WORDS.length)]);
                if (random.nextInt(8) > 0) text.append(' ');
            }
            spans.add(Copy.words(text.toString(), SETTINGS[random.nextInt(SETTINGS.length)]));
        }
        return spans.toArray(Span[]::new);
    }

    private static String letters(Span... spans) {
        var text = new StringBuilder();
        for (var span : spans) text.append(((Span.Words) span).text());
        return text.toString().replaceAll("[ \u00A0\u00AD\u200B]", "");
    }

    private static String letters(List<SetLine> lines) {
        return Copy.dump(lines).replaceAll("[ ~¬\n]", "");
    }
}
