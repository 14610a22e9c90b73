// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.read.CleanUp;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.Outline;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextReaderTest {
    private final TextReader reader = new TextReader();

    static List<Path> inputs() {
        return Fixtures.of("text", "txt");
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void a_text_becomes_the_article_beside_it(Path input) {
        Fixtures.compare(input, reader.read(Fixtures.source(input), ReadOptions.STANDARD));
    }

    @Test
    void every_guess_is_an_info() {
        var scraped = inputs().stream()
                .filter(f -> f.endsWith("scraped.txt"))
                .findFirst()
                .orElseThrow();
        assertThat(Fixtures.codes(reader.read(Fixtures.source(scraped), ReadOptions.STANDARD)))
                .containsExactly(
                        "read.text.headline",
                        "read.text.headline-repeated",
                        "read.text.dek",
                        "read.text.author-note",
                        "read.text.credit",
                        "read.language.guessed");
    }

    @Test
    void without_clean_up_the_text_stays_as_it_stands() {
        var article = Fixtures.article(read(" Title \n\nTitle\n\n\u00A0\n\nBy  Jane Doe\nline\n", CleanUp.OFF));
        assertThat(Outline.of(article)).isEqualTo("---\np  Title\np Title\np ⍽\np By  Jane Doe↵line\n");
    }

    @Test
    void safe_clean_up_joins_no_lines_and_knows_no_dek() {
        var text = "Title\n\nBy Jane Doe\n\nBERLIN — A line\nand another line\n";
        var article = Fixtures.article(read(text, CleanUp.SAFE));
        assertThat(Outline.of(article))
                .isEqualTo("headline: Title\nauthor: Jane Doe\n---\np BERLIN — A line↵and another line\n");
    }

    @Test
    void a_bio_names_an_author_only_once() {
        var text = "Title\n\nBy Jane Doe\n\nThe story is long.\n\nIt has an end.\n\nJane Doe is a writer in Rome.\n";
        var article = Fixtures.article(read(text, CleanUp.SAFE));
        assertThat(article.metadata().contributors()).hasSize(1);
        assertThat(((Paragraph) article.body().get(2)).role()).isEqualTo(Paragraph.Role.AUTHOR_NOTE);
    }

    @Test
    void a_person_in_the_last_sentence_is_no_author() {
        var text = "Title\n\nThe story is long.\n\nJohn Doe is a builder of faith, faith in every fellow writer.\n";
        assertThat(Fixtures.article(read(text, CleanUp.FULL)).metadata().contributors())
                .isEmpty();
    }

    @Test
    void invisible_characters_of_copied_text_are_gone_and_meant_ones_stay() {
        var article = Fixtures.article(read("in\u00ADvis\u200Bible  and \u00A0 « oui\u00A0» ภา\u200Bษา", CleanUp.SAFE));
        assertThat(Outline.of(article)).isEqualTo("---\np invisible and « oui⍽» ภา\u200Bษา\n");
    }

    @Test
    void a_long_text_keeps_every_paragraph() {
        var paragraph = "The sea was calm, and the wind had gone round to the south in the night. ".repeat(8) + "\n\n";
        var article = ((ReadResult.Ok) read("Sea\n\n" + paragraph.repeat(1000), CleanUp.FULL)).article();
        assertThat(article.body()).hasSize(1000);
    }

    @Test
    void too_many_lines_are_refused_by_name_of_the_limit() {
        var few = Limits.STANDARD.with(Limit.INPUT_BYTES, 1000).with(Limit.ELEMENTS, 3);
        var result = reader.read(Fixtures.source("a.txt", "1\n2\n3\n4"), ReadOptions.STANDARD.withLimits(few));
        assertThat(Fixtures.failure(result)).startsWith("a.txt: the input has more than 3 elements");
    }

    private ReadResult read(String text, CleanUp cleanUp) {
        return reader.read(Fixtures.source("a.txt", text), ReadOptions.STANDARD.withCleanUp(cleanUp));
    }

    @Test
    void a_dash_alone_on_its_line_begins_no_list() {
        var result =
                reader.read(Fixtures.source("a.txt", "Head\n\nText.\n\n- \f first\n- second\n"), ReadOptions.STANDARD);
        assertThat(Outline.of(Fixtures.article(result))).contains("second");
    }
}
