// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Against the paragraph, the widths and the results of Knuth and Plass 1981. */
final class LineBreakerTest {
    private static final BreakingRules RULES = BreakingRules.STANDARD;

    /** The paper's own values: a line costs 1, two hyphens or a tight line beside a loose one 3000. */
    private static final BreakingRules PAPER = new BreakingRules(100, 200, 1, 3_000, 0, 0, 3_000, 0, 0);

    private static final Specimen FROG_KING = Specimen.of(Specimen.FROG_KING);

    /** The paper's ratios, to the three digits that it prints; the last line is filled by other means there. */
    @Test
    void the_frog_king_comes_out_as_in_the_paper() {
        assertThat(ratios(390))
                .containsExactly(
                        "0.857", "0.000", "0.280", "1.000", "0.067", "-0.278", "0.536", "-0.167", "0.700", "-0.176",
                        "0.357");
        assertThat(ratios(500))
                .containsExactly("0.774", "0.179", "0.629", "0.545", "0.000", "0.079", "0.282", "0.294", "0.575");
    }

    @Test
    void lines_hold_the_words_in_their_order() {
        assertThat(FROG_KING.lines(lines(FROG_KING, new Measure(390, 0))))
                .startsWith(
                        "In olden times when wishing still helped one,",
                        "there lived a king whose daughters were all beau­",
                        "tiful; and the youngest was so beautiful that the");
    }

    @Test
    void words_are_not_divided_where_good_lines_are_had_without() {
        var lines = FROG_KING.lines(lines(FROG_KING, new Measure(700, 0)));

        assertThat(lines).noneMatch(line -> line.endsWith("\u00AD"));
    }

    @Test
    void no_first_fit_is_better() {
        for (int width = 250; width < 600; width += 10) {
            var measure = new Measure(width, 0);
            double best = Demerits.of(FROG_KING.items(), lines(FROG_KING, measure), RULES);
            double greedy = Demerits.of(FROG_KING.items(), FirstFit.lines(FROG_KING.items(), measure), RULES);
            assertThat(best).as("at %d", width).isLessThanOrEqualTo(greedy + 1e-6);
        }
    }

    @Test
    void a_word_wider_than_the_line_stands_out_and_nothing_is_lost() {
        var specimen = Specimen.of("a very incomprehensibilities indeed");
        var lines = lines(specimen, new Measure(100, 0));

        assertThat(String.join(" ", specimen.lines(lines))).isEqualTo("a very incomprehensibilities indeed");
        assertThat(lines).anyMatch(line -> line.ratio() < -1);
    }

    @Test
    void ragged_lines_never_go_beyond_the_measure() {
        var lines = lines(FROG_KING, new Measure(390, 54));

        assertThat(lines).allMatch(line -> line.ratio() >= -1);
    }

    @Test
    void a_lone_short_word_does_not_make_the_last_line_if_it_can_be_helped() {
        var specimen = Specimen.of("the king and the frog went to the well and it was all so wonderful then I went on");
        int mended = 0;
        for (int width = 200; width < 420; width += 3) {
            var measure = new Measure(width, 0);
            int careful = last(specimen, LineBreaker.lines(specimen.items(), measure, RULES.withShortestLast(60)));
            int careless = last(specimen, lines(specimen, measure));
            assertThat(careful).as("at %d", width).isGreaterThanOrEqualTo(Math.min(careless, 6));
            if (careful > careless) mended++;
        }
        assertThat(mended).isPositive();
    }

    @Test
    void of_a_hundred_thousand_words_each_is_looked_at_a_few_times() {
        var specimen = Specimen.of("the king and the frog ".repeat(20_000).strip());

        var looks = new AtomicLong();
        var counted = new AbstractList<HorizontalItem>() {
            @Override
            public HorizontalItem get(int index) {
                looks.incrementAndGet();
                return specimen.items().get(index);
            }

            @Override
            public int size() {
                return specimen.items().size();
            }
        };
        var lines = LineBreaker.lines(counted, new Measure(390, 0), RULES);

        assertThat(lines.size()).isGreaterThan(9_000);
        assertThat(looks.get()).isLessThan(50L * counted.size());
    }

    private static List<Breakpoint> lines(Specimen specimen, Measure measure) {
        return LineBreaker.lines(specimen.items(), measure, RULES);
    }

    private static List<String> ratios(double width) {
        var lines = LineBreaker.lines(FROG_KING.items(), new Measure(width, 0), PAPER);
        return lines.subList(0, lines.size() - 1).stream()
                .map(line -> String.format(Locale.ROOT, "%.3f", line.ratio()))
                .toList();
    }

    private static int last(Specimen specimen, List<Breakpoint> breaks) {
        var lines = specimen.lines(breaks);
        return lines.get(lines.size() - 1).length();
    }
}
