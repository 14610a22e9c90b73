// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Outline;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReaderTest {
    private final HtmlReader reader = new HtmlReader();

    static List<Path> inputs() {
        return Fixtures.of("html", "html");
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void a_page_becomes_the_article_beside_it(Path input) {
        Fixtures.compare(input, reader.read(Fixtures.source(input), ReadOptions.STANDARD));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void every_word_that_readers_see_is_in_the_article(Path input) throws IOException {
        var article = Fixtures.article(reader.read(Fixtures.source(input), ReadOptions.STANDARD));
        var missing = new ArrayList<>(SeenWords.of(Files.readString(input)));
        SeenWords.of(article).forEach(missing::remove);
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void every_beginning_of_a_page_is_read_or_refused(Path input) throws IOException {
        var page = Files.readString(input);
        for (int end = 0; end < page.length(); end += 7) {
            var result = reader.read(Fixtures.source("cut.html", page.substring(0, end)), ReadOptions.STANDARD);
            if (result instanceof ReadResult.Failed failed)
                assertThat(failed.problem().code()).isEqualTo("read.empty");
        }
    }

    @Test
    void what_is_left_out_is_counted_by_kind() {
        assertThat(Fixtures.codes(read("left-out")))
                .contains(
                        "read.html.script-left-out",
                        "read.html.style-left-out",
                        "read.html.template-left-out",
                        "read.html.noscript-left-out",
                        "read.html.navigation-left-out",
                        "read.html.form-left-out",
                        "read.html.hidden-left-out",
                        "read.html.drawing-left-out",
                        "read.html.comment-left-out",
                        "read.html.embed")
                .doesNotHaveDuplicates();
    }

    @Test
    void links_that_run_something_lose_it_with_a_warning() {
        var result = (ReadResult.Ok) read("inlines");
        assertThat(result.notices())
                .extracting(problem -> problem.code() + " " + problem.place())
                .contains("read.html.link inlines.html:8", "read.html.link-inside inlines.html:8");
    }

    @Test
    void pictures_that_cannot_be_had_are_warnings() {
        assertThat(Fixtures.codes(read("pictures"))).contains("image.missing", "read.html.image-address");
    }

    @Test
    void a_note_in_a_note_becomes_its_end_with_a_warning() {
        assertThat(Fixtures.codes(read("notes"))).contains("read.html.note-in-note", "read.html.notes-heading");
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, Words, NAME",
        "a, <!DOCTYPE html><p>x, CERTAIN",
        "a.txt, <?xml version='1.0'?><!-- c --> <html><p>x, CERTAIN",
        "a, <article><p>x, LIKELY",
        "a.md, <p align=center>x, NO",
        "a, Words, NO"
    })
    void the_name_and_the_first_bytes_tell_html(String name, String text, Likelihood expected) {
        assertThat(reader.probe(new Prefix(name, text.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, windows-1251", "koi8-r, koi8-r", "UTF-16LE, utf-16le", "utf-8, koi8-r"})
    void the_declared_charset_counts_unless_the_bytes_are_utf_8(String real, String declared) {
        var page = "<html><meta charset=" + declared + "><p>Быстрая лиса перепрыгнула через ленивую собаку.";
        var bytes = page.getBytes(Charset.forName(real));
        var article = Fixtures.article(reader.read(Fixtures.source("a.html", bytes), ReadOptions.STANDARD));
        assertThat(Outline.of(article)).isEqualTo("---\np Быстрая лиса перепрыгнула через ленивую собаку.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "The harbour opens, The Quay Is Open, 'headline: The harbour opens\n---\nh1 The Quay Is Open\np Text\n'",
        "The harbour opens, News, 'kicker: News\nheadline: The harbour opens\n---\np Text\n'"
    })
    void a_heading_that_says_something_else_than_the_title_stays(String title, String heading, String outline) {
        var page = "<meta property=og:title content='" + title + "'><body><h1>" + heading + "</h1><p>Text";
        var article = Fixtures.article(reader.read(Fixtures.source("a.html", page), ReadOptions.STANDARD));
        assertThat(Outline.of(article)).isEqualTo(outline);
    }

    @Test
    void a_direction_that_the_language_does_not_have_is_a_mistake_of_the_template() {
        var page = "<html lang=ar dir=ltr><title>x</title><body><p>Text";
        var article = Fixtures.article(reader.read(Fixtures.source("a.html", page), ReadOptions.STANDARD));
        assertThat(article.metadata().direction()).isNull();
    }

    private ReadResult read(String name) {
        var input = inputs().stream()
                .filter(f -> f.endsWith(name + ".html"))
                .findFirst()
                .orElseThrow();
        return reader.read(Fixtures.source(input), ReadOptions.STANDARD);
    }
}
