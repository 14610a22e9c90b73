// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Attributes;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Group;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Quote;
import dev.offprint.core.style.Apparatus;
import dev.offprint.core.style.Style;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SectionNumbersTest {
    private static final Style NUMBERED = Style.STANDARD.withApparatus(Apparatus.STANDARD.withNumberSections(true));

    @Test
    void sections_are_counted_by_their_nesting() {
        assertThat(numbers(1, 2, 2, 1, 2, 3, 3, 2, 1))
                .containsExactly("1", "1.1", "1.2", "2", "2.1", "2.1.1", "2.1.2", "2.2", "3");
    }

    @Test
    void a_skipped_level_leaves_no_gap() {
        assertThat(numbers(2, 4, 4, 3, 2)).containsExactly("1", "1.1", "1.2", "1.3", "2");
    }

    @Test
    void two_headings_of_the_same_words_are_two_sections() {
        assertThat(numbers(1, 1)).containsExactly("1", "2");
    }

    @Test
    void groups_are_looked_into_and_quotes_are_not() {
        var grouped = Heading.of(1, "In a group");
        var quoted = Heading.of(1, "In a quote");
        var article = article(
                new Group(Attributes.NONE, null, List.of(grouped)),
                new Quote(Attributes.NONE, Quote.Kind.BLOCK, List.of(quoted), List.of()));
        var numbers = SectionNumbers.of(article, NUMBERED);
        assertThat(numbers.number(grouped)).isEqualTo("1");
        assertThat(numbers.depth(grouped)).isEqualTo(1);
        assertThat(numbers.number(quoted)).isEmpty();
    }

    @Test
    void nobody_is_counted_unasked() {
        var heading = Heading.of(1, "Alone");
        assertThat(SectionNumbers.of(article(heading), Style.STANDARD).number(heading))
                .isEmpty();
    }

    private static List<String> numbers(Integer... levels) {
        var headings = Stream.of(levels).map(level -> Heading.of(level, "Same")).toList();
        var numbers = SectionNumbers.of(article(headings.toArray(Block[]::new)), NUMBERED);
        return headings.stream().map(numbers::number).toList();
    }

    private static Article article(Block... body) {
        return Article.of(Metadata.headline("Sections"), List.of(body));
    }
}
