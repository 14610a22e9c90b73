// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Direction;
import dev.offprint.core.read.CleanUp;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Outline;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Readers;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.DataAddresses;
import dev.offprint.core.resource.Resources;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {
    private final MarkdownReader reader = new MarkdownReader();

    static List<Path> inputs() {
        return Fixtures.of("markdown", "md");
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void a_text_becomes_the_article_beside_it(Path input) {
        Fixtures.compare(input, reader.read(source(input), ReadOptions.STANDARD));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void the_same_text_twice_gives_equal_articles(Path input) {
        var once = Fixtures.article(reader.read(Fixtures.source(input), ReadOptions.STANDARD));
        var twice = Fixtures.article(reader.read(Fixtures.source(input), ReadOptions.STANDARD));
        assertThat(twice).isEqualTo(once);
    }

    @Test
    void it_is_installed() throws Exception {
        assertThat(Readers.installed().byId("markdown")).isInstanceOf(MarkdownReader.class);
    }

    @ParameterizedTest
    @CsvSource({"2021-09-01-name.md, 2021-09-01", "blog/2021-9-1-name.md, 2021-09-01", "2021-13-1-name.md, ", "a-1.md, "
    })
    void the_name_of_a_post_tells_its_day(String name, @Nullable String day) {
        var source = new Source(name, ByteSource.of("Once upon a time.".getBytes(UTF_8)), Resources.NONE);
        var date = Fixtures.article(reader.read(source, ReadOptions.STANDARD))
                .metadata()
                .dates()
                .published();
        assertThat(date == null ? null : date.raw()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "story.md, Once upon a time., NAME",
        "story.MarkDown, Once upon a time., NAME",
        "story.txt, '# One\n\n[two](three)\n\n```\nfour\n```\n', NO",
        "story.txt, '---\ntitle: One\n---\n', LIKELY",
        "story, '+++\ntitle = 1\n+++\n', LIKELY",
        "story, '# One\n\nand [two](three).', LIKELY",
        "story, 'Once *upon* a time.', NO",
        "story, '# One\n', POSSIBLE",
        "story.text, '---\nA rule is above.\n', NO",
    })
    void it_knows_its_own(String name, String text, Likelihood expected) {
        assertThat(reader.probe(new Prefix(name, text.getBytes(UTF_8)))).isEqualTo(expected);
    }

    @Test
    void three_dashes_before_prose_are_a_rule() {
        assertThat(outline("---\n\nText: with a colon.\n\n---\n\nMore.\n"))
                .isEqualTo("---\nrule\np Text: with a colon.\nrule\np More.\n");
    }

    @Test
    void a_tag_that_nothing_closes_is_a_word_of_its_sentence() {
        assertThat(outline("# Head\n\nUse the <script> tag or a <title>, he wrote.\n\nMore.\n"))
                .isEqualTo("headline: Head\n---\np Use the <script> tag or a <title>, he wrote.\np More.\n");
        assertThat(outline("# Head <nav>x\n\nText.\n")).isEqualTo("headline: Head <nav>x\n---\np Text.\n");
    }

    @Test
    void empty_front_matter_says_nothing() {
        assertThat(outline("---\n---\nText.\n")).isEqualTo("---\np Text.\n");
    }

    @Test
    void a_title_beats_the_heading_and_takes_its_repetition_out() {
        assertThat(outline("---\ntitle: The  Sea\n---\n# The sea\n\nText.\n\n## More\n"))
                .isEqualTo("headline: The Sea\n---\np Text.\nh1#more More\n");
        assertThat(outline("---\ntitle: Sea\n---\n# Land\n\nText.\n"))
                .isEqualTo("headline: Sea\n---\nh1#land Land\np Text.\n");
    }

    @Test
    void one_of_several_first_headings_is_no_headline() {
        assertThat(outline("# One\n\n# Two\n")).isEqualTo("---\nh1#one One\nh1#two Two\n");
    }

    @Test
    void skipped_levels_are_closed_and_reported() {
        var result = read("## A\n\n#### B\n\n### C\n\n## D\n");
        assertThat(Outline.of(Fixtures.article(result))).isEqualTo("---\nh1#a A\nh2#b B\nh2#c C\nh1#d D\n");
        assertThat(Fixtures.codes(result)).containsExactly("read.heading.levels");
    }

    @Test
    void every_kind_of_mark_that_is_left_out_is_reported_once() {
        var text = "{{ site.a }}\n\n{{ site.b }}\n\n{% x %}\n\n{: .c}\n\n{{< d >}}\n";
        assertThat(Fixtures.codes(read(text)))
                .containsExactly(
                        "read.markdown.tag",
                        "read.markdown.shortcode",
                        "read.markdown.variable",
                        "read.markdown.attributes");
    }

    @Test
    void a_note_that_nothing_refers_to_is_a_warning() {
        var result = (ReadResult.Ok) read("---\ntitle: x\n---\nOne.[^a]\n\n[^a]: A.\n[^b]: B.\n");
        assertThat(result.notices().get(0).message())
                .isEqualTo(
                        "a.md:7: nothing refers to the note [^b], and it is left out: B.; refer to it, or remove it");
        assertThat(result.notices()).hasSize(1);
    }

    @Test
    void many_headings_of_one_text_are_no_burden() {
        var body = Fixtures.article(read("# a\n".repeat(3_000))).body();
        assertThat(body.get(2_999).attributes().id()).isEqualTo("a-2999");
    }

    @Test
    void a_paragraph_without_end_is_refused() {
        assertThat(Fixtures.failure(read("# a\n" + "b\n".repeat(50_001))))
                .isEqualTo(
                        "a.md:2: a paragraph of more than 50000 lines starts here; put blank lines between its parts");
    }

    @Test
    void without_clean_up_nothing_is_left_out() {
        var options = ReadOptions.STANDARD.withCleanUp(CleanUp.OFF);
        var result = reader.read(Fixtures.source("a.md", "{{ site.a }} [[b]]"), options);
        assertThat(Outline.of(Fixtures.article(result))).isEqualTo("---\np {{ site.a }} [[b]]\n");
    }

    @Test
    void a_text_of_right_to_left_letters_runs_so() {
        var article = Fixtures.article(read("---\ntitle: x\n---\nسلام للجميع `code code code code`\n"));
        assertThat(article.metadata().direction()).isEqualTo(Direction.RIGHT_TO_LEFT);
    }

    @Test
    void a_blog_keeps_the_day_in_the_name_of_the_file() {
        var result = reader.read(Fixtures.source("2021-12-11-make.md", "Text."), ReadOptions.STANDARD);
        assertThat(Outline.of(Fixtures.article(result)))
                .isEqualTo("published: 2021-12-11T00:00Z by the DAY\n---\np Text.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "* ", "- 1. ", "*a ", "[", "![", "<div>", "`", "{% ", "{{ a", "[[", "|", "a**a_"})
    void nesting_without_end_breaks_nothing(String mark) {
        assertThat(read(mark.repeat(5_000) + "end")).isInstanceOf(ReadResult.class);
    }

    @Test
    void nothing_but_white_space_is_refused() {
        assertThat(Fixtures.failure(read(" \n\n"))).isEqualTo("a.md: the input holds nothing but white space");
    }

    private static Source source(Path input) {
        var source = Fixtures.source(input);
        return new Source(source.name(), source.bytes(), source.resources().or(DataAddresses.INSTANCE));
    }

    private String outline(String text) {
        return Outline.of(Fixtures.article(read(text)));
    }

    private ReadResult read(String text) {
        return reader.read(Fixtures.source("a.md", text), ReadOptions.STANDARD);
    }
}
