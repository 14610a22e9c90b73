// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.core.limits.Limits;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.ArticleGenerator;
import dev.offprint.core.model.KitchenSink;
import dev.offprint.core.notice.OffprintException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleJsonTest {
    private final ArticleJsonReader reader = new ArticleJsonReader(Limits.STANDARD);

    @Test
    void the_kitchen_sink_comes_back_equal() throws IOException {
        assertThat(read(write(KitchenSink.article()))).isEqualTo(KitchenSink.article());
    }

    @Test
    void generated_articles_of_every_type_come_back_equal() throws IOException {
        for (int seed = 0; seed < 500; seed++) {
            var article = ArticleGenerator.article(seed);
            assertThat(read(write(article))).as("seed %d", seed).isEqualTo(article);
        }
    }

    @Test
    void indented_and_plain_form_hold_the_same() throws IOException {
        var out = new ByteArrayOutputStream();
        ArticleJsonWriter.indented().write(KitchenSink.article(), out);
        assertThat(read(out.toByteArray())).isEqualTo(KitchenSink.article());
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{\n  \"offprint\" : 1,\n");
    }

    @Test
    void the_same_article_gives_the_same_bytes() throws IOException {
        assertThat(write(KitchenSink.article())).isEqualTo(write(KitchenSink.article()));
    }

    @Test
    void every_prefix_fails_with_one_line_that_says_where() throws IOException {
        var bytes = write(ArticleGenerator.article(3));
        for (int length = 0; length < bytes.length; length += 1 + length / 50) {
            var prefix = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> read(prefix))
                    .as("prefix of %d bytes", length)
                    .isInstanceOf(OffprintException.class)
                    .hasMessageStartingWith("story.json");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "[] | expected an object",
                "{} | \"offprint\", the version of the form, is missing",
                "{\"offprint\":2} | version 2 of the form is newer than 1",
                "{\"offprint\":1,\"bdoy\":[]} | unknown field \"bdoy\"",
                "{\"offprint\":1,\"body\":[{\"type\":\"heading\",\"level\":9}]} | body[0]: heading level must be 1 to 6, was 9",
                "{\"offprint\":1,\"body\":[{\"type\":\"paragraph\",\"contents\":[]}]} | body[0]: unknown field \"contents\"",
                "{\"offprint\":1,\"body\":[{\"type\":\"blink\"}]} | body[0]: \"blink\" is no type of block",
                "{\"offprint\":1,\"body\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"link\"}]}]} | body[0].content[0]: \"target\" is missing",
                "{\"offprint\":1,\"metadata\":{\"dates\":{\"published\":{\"raw\":\"x\",\"value\":\"yesterday\"}}}} | metadata.dates.published: \"yesterday\" is no ISO 8601 date with offset",
                "{\"offprint\":1,\"body\":[} | not well-formed JSON",
                "{\"offprint\":1,\"offprint\":1} | not well-formed JSON: Duplicate field 'offprint'",
            })
    void what_is_wrong_is_said_with_its_place(String json, String expected) {
        assertThatThrownBy(() -> read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(OffprintException.class)
                .hasMessageStartingWith("story.json:1: ")
                .hasMessageContaining(expected);
    }

    @Test
    void deep_nesting_is_refused_before_the_stack_is_full() {
        var json = "{\"offprint\":1,\"body\":[" + "{\"type\":\"group\",\"content\":[".repeat(50_000);
        assertThatThrownBy(() -> read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(OffprintException.class)
                .hasMessageContaining("it is nested deeper than 510 levels");
    }

    private static byte[] write(Article article) throws IOException {
        var out = new ByteArrayOutputStream();
        new ArticleJsonWriter().write(article, out);
        return out.toByteArray();
    }

    private Article read(byte[] json) throws IOException {
        return reader.read("story.json", new ByteArrayInputStream(json));
    }
}
