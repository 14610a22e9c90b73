// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Text;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrontMatterTest {
    @Test
    void front_matter_that_is_not_closed_is_refused_where_it_should_end() {
        assertThat(failure("---\ntitle: Sea\nlang: en\n\nText.\n"))
                .isEqualTo("story.md:4: front matter is not closed; expected a line of three dashes");
        assertThat(failure("+++\ntitle = \"Sea\"\n"))
                .isEqualTo("story.md:3: front matter is not closed; expected a line of three plus signs");
    }

    @Test
    void a_colon_in_yaml_wants_quotes() {
        assertThat(failure("---\nlang: en\ntitle: Sea: a story\n---\n"))
                .isEqualTo("story.md:3: front matter is not YAML: mapping values are not allowed here; "
                        + "put a value that holds a colon in quotes");
    }

    @Test
    void a_tab_in_yaml_wants_spaces() {
        assertThat(failure("\n\n---\ntitle: Sea\nauthor:\n\tname: Jane\n---\n"))
                .startsWith("story.md:6: front matter is not YAML: found character '\\t(TAB)'")
                .endsWith("; indent with spaces");
    }

    @Test
    void broken_toml_is_refused_with_its_line() {
        assertThat(failure("+++\ntitle = \"Sea\"\nlang = en\n+++\n"))
                .startsWith("story.md:3: front matter is not TOML: ")
                .endsWith("; correct this line or the one before it");
        assertThat(failure("+++\na = 1\na = 2\n+++\n")).startsWith("story.md:4: front matter is not TOML: ");
    }

    @Test
    void a_list_is_no_front_matter() {
        assertThat(failure("---\n# one\nx: [1\n---\n")).startsWith("story.md:4: front matter is not YAML: ");
        assertThat(failure("---\n\"a\": *b\n---\n"))
                .isEqualTo("story.md:2: nothing before this line is named &b; name it, or put the * in quotes");
    }

    @Test
    void the_last_of_doubled_keys_counts_and_they_are_reported() {
        var result = read("---\ntitle: One\ntitle: Two\n---\n");
        assertThat(metadata(result).headlineText()).isEqualTo("Two");
        assertThat(((ReadResult.Ok) result).notices().get(0).message())
                .isEqualTo("story.md:3: the key \"title\" stands twice; the last one counts; keep one of them");
    }

    @Test
    void aliases_are_copied_and_bombs_of_them_are_refused() {
        assertThat(metadata(read("---\na: &x {b: c}\nd: *x\n---\n")).ext())
                .containsEntry("frontmatter.a.b", "c")
                .containsEntry("frontmatter.d.b", "c");
        var bomb = new StringBuilder("---\na0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        assertThat(failure(bomb + "---\n")).endsWith("front matter has more than 10000 values; shorten it");
    }

    @Test
    void what_is_nested_too_deep_is_refused() {
        assertThat(failure("---\na: " + "[".repeat(50_000) + "\n---\n")).contains("nested deeper than 100 levels");
        assertThat(failure("+++\na = " + "[".repeat(50_000) + "\n+++\n")).contains("front matter is not TOML");
    }

    @Test
    void what_has_no_place_is_kept_by_its_key() {
        var ext = metadata(read("---\na: 1.10\nb:\n- no\n- c: ~\nextra: {d: e}\n---\n"))
                .ext();
        assertThat(ext)
                .containsEntry("frontmatter.a", "1.10")
                .containsEntry("frontmatter.b.1", "no")
                .containsEntry("frontmatter.b.2.c", "")
                .containsEntry("frontmatter.extra.d", "e");
    }

    @Test
    void what_cannot_be_meant_is_kept_by_its_key() {
        var metadata =
                metadata(read("---\nlang: English\ntitle: [a]\nurl: /a\nauthor: {orcid: 1}\npublished: no\n---\n"));
        assertThat(metadata.ext())
                .containsOnlyKeys(
                        "frontmatter.author.orcid",
                        "frontmatter.lang",
                        "frontmatter.published",
                        "frontmatter.title.1",
                        "frontmatter.url");
        assertThat(metadata.withExt(java.util.Map.of())).isEqualTo(Metadata.NONE);
    }

    @Test
    void an_unclear_date_is_printed_as_it_is() {
        var result = read("---\ndate: 03/04/2020\n---\n");
        var date = metadata(result).dates().published();
        assertThat(date).isEqualTo(ArticleDate.unparsed("03/04/2020"));
        assertThat(Fixtures.codes(result)).containsExactly("read.frontmatter.date");
    }

    private static Metadata metadata(ReadResult result) {
        return Fixtures.article(result).metadata();
    }

    private static String failure(String text) {
        return Fixtures.failure(read(text));
    }

    private static ReadResult read(String text) {
        return Reading.run(Fixtures.source("story.md", text), ReadOptions.STANDARD, "test", reading -> {
            var front = FrontMatter.of(reading.text().text(), reading);
            var head = front.head(reading, line -> List.of(new Text(line)));
            return new dev.offprint.core.model.Article(
                    head.metadata(), List.of(), List.of(), List.of(), List.of(), reading.origin());
        });
    }
}
