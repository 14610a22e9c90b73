// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.Outline;
import dev.offprint.core.read.ReadOptions;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleBlockTest {
    private static Article read(String text) {
        return Fixtures.article(new MarkdownReader().read(Fixtures.source("a.md", text), ReadOptions.STANDARD));
    }

    @Test
    void pandocs_title_block_names_title_authors_and_date() {
        var article =
                read("% The *long*\n  title\n% Ann Doyle; Bob Ray\n  Cy Lee\n% 3 March 2024\n\n# Intro\n\nText.\n");
        assertThat(article.metadata().headlineText()).isEqualTo("The long title");
        assertThat(article.metadata().contributors())
                .extracting(Contributor::name)
                .containsExactly("Ann Doyle", "Bob Ray", "Cy Lee");
        var published = Objects.requireNonNull(article.metadata().dates().published());
        assertThat(published.raw()).isEqualTo("3 March 2024");
        assertThat(published.value()).isNotNull();
        assertThat(Outline.of(article)).doesNotContain("%").contains("Intro");
    }

    @Test
    void its_lines_may_be_empty() {
        var article = read("% Title\n%\n% 2024-03-03\n\nText.\n");
        assertThat(article.metadata().headlineText()).isEqualTo("Title");
        assertThat(article.metadata().contributors()).isEmpty();
        assertThat(article.metadata().dates().published()).isNotNull();
        assertThat(read("%\n% Ann\n\n# Head\n\nText.").metadata().headlineText())
                .isEqualTo("Head");
        assertThat(read("% Title\n\nText.").metadata().headlineText()).isEqualTo("Title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%\n\nText.", "% one\ntwo", "% a\n% b\n% c\n% d\n\nText.", "Text.\n\n% Title"})
    void other_lines_with_percent_signs_are_text(String text) {
        assertThat(Outline.of(read(text))).contains("%");
    }
}
