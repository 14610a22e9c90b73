// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Text;
import dev.offprint.core.model.Titles;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.markdown.MarkdownFragment;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TextFragmentTest {
    private static final Source SOURCE = new Source("a.jsonl:1", ByteSource.of(new byte[0]), Resources.NONE);

    @Test
    void a_known_headline_is_not_said_twice_and_the_first_line_is_not_taken_for_another() {
        var article = text("Spring comes\n\nA short line\n\nThen there is a longer paragraph of words.");
        assertThat(article.metadata().headlineText()).isEqualTo("Spring comes");
        assertThat(words(article.body())).startsWith("A short line").doesNotContain("Spring");
    }

    @Test
    void a_body_that_is_nothing_but_the_headline_stays() {
        assertThat(text("Spring comes").body()).hasSize(1);
    }

    @Test
    void without_a_headline_the_first_line_is_one() {
        var result = TextFragment.read(
                "Spring comes\n\nA paragraph of words, that is.", Metadata.NONE, SOURCE, ReadOptions.STANDARD);
        assertThat(((ReadResult.Ok) result).article().metadata().headlineText()).isEqualTo("Spring comes");
    }

    @Test
    void markdown_keeps_its_form_and_loses_the_repeated_headline() {
        var known = Metadata.NONE.withTitles(Titles.headline("Spring comes"));
        var result = MarkdownFragment.read("# Spring comes\n\n## Part\n\n*Words*", known, SOURCE, ReadOptions.STANDARD);
        List<Block> body = ((ReadResult.Ok) result).article().body();
        assertThat(body).hasSize(2);
        assertThat(words(body)).doesNotContain("*");
    }

    private static String words(List<Block> blocks) {
        return Contents.of(blocks).inlines().stream()
                .flatMap(i -> i instanceof Text text ? Stream.of(text.text()) : Stream.<String>of())
                .collect(Collectors.joining(" "));
    }

    private static Article text(String text) {
        var known = Metadata.NONE.withTitles(Titles.headline("Spring comes"));
        return ((ReadResult.Ok) TextFragment.read(text, known, SOURCE, ReadOptions.STANDARD)).article();
    }
}
