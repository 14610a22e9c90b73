// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Citation;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Styled;
import dev.offprint.core.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitationPartsTest {
    @Test
    void words_are_divided_where_there_is_a_sign_for_each_work() {
        assertThat(parts(List.of("a", "b"), new Text("(Knuth 1968; Lamport 1984)")))
                .containsExactly("(Knuth 1968;", " Lamport 1984)");
        assertThat(parts(List.of("a", "b", "c"), new Text("1, 2, 3"))).containsExactly("1,", " 2,", " 3");
    }

    @Test
    void styled_words_stay_whole() {
        var content = List.of(Styled.of(Styled.Kind.EMPHASIS, "ibid.; "), new Text("p. 3; Lamport"));
        assertThat(parts(List.of("a", "b"), content.toArray(Inline[]::new)))
                .containsExactly("ibid.; p. 3;", " Lamport");
    }

    @Test
    void words_that_cannot_be_told_apart_are_followed_by_numbers() {
        assertThat(parts(List.of("a", "b", "c"), new Text("as many said")))
                .containsExactly("as many said", "\u2009[2]", "\u2009[3]");
    }

    @Test
    void nothing_becomes_numbers() {
        assertThat(parts(List.of("c", "a"))).containsExactly("[3]", "\u00A0[1]");
    }

    private static List<String> parts(List<String> ids, Inline... content) {
        return CitationParts.of(new Citation(ids, List.of(content)), id -> id.charAt(0) - 'a' + 1).stream()
                .map(PlainText::of)
                .toList();
    }
}
