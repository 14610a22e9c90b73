// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.archive.Reads;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Embed;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Readers;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.html.Fidelity;
import dev.offprint.core.read.html.WordOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Posts that exports keep as files of their own, what of an importer's files is no article, and that no file is forgotten. */
@Tag("corpus")
final class ExportedFilesCorpusTest {
    private static final Path SET =
            Path.of(System.getProperty("corpus", "no-corpus")).resolve("05-exports-feeds/ghost-migrate");

    private static final Pattern FIELD = Pattern.compile("(?m)^(\\w+): *\"?(.*?)\"?$");

    /** Tests that hold other files of the set: ExportsCorpusTest, WordPressCorpusTest and FeedsCorpusTest. */
    private static final String HELD =
            ".*(?:\\.json|\\.csv|mg-wp-xml/.*\\.xml|mg-libsyn/.*\\.xml|emails/plain-post\\.md)";

    @Test
    void posts_of_medium_have_all_that_their_microformats_say() throws IOException, OffprintException {
        var files = files("mg-medium-export", "html");
        for (var file : files) {
            var page = Jsoup.parse(Files.readString(file));
            var read = read(file);
            var metadata = read.article().metadata();
            assertThat(metadata.headlineText()).isEqualTo(page.select(".p-name").text());
            assertThat(text(read.article().metadata().titles().dek()))
                    .isEqualTo(page.select(".p-summary").text());
            assertThat(metadata.contributors())
                    .extracting(Contributor::name)
                    .containsExactlyElementsOf(page.select(".p-author").eachText());
            assertThat(metadata.tags())
                    .containsExactlyElementsOf(page.select(".p-tag").eachText());
            var date = metadata.dates().published();
            assertThat(date == null ? "" : date.raw())
                    .isEqualTo(page.select(".dt-published").attr("datetime"));
            assertThat(String.valueOf(metadata.provenance().canonicalUrl()))
                    .isEqualTo(
                            page.select(".p-canonical").isEmpty()
                                    ? "null"
                                    : page.select(".p-canonical").attr("href"));
            var body = page.select(".e-content").get(0);
            body.select(".graf--title, .graf--subtitle").remove();
            isWhole(body, read);
        }
        assertThat(files).hasSize(5);
    }

    private static String text(List<Inline> inlines) {
        return PlainText.of(inlines);
    }

    @Test
    void posts_of_jekyll_have_all_that_their_front_matter_says() throws IOException, OffprintException {
        var files = files("mg-jekyll-export", "md|html");
        for (var file : files) {
            var text = Files.readString(file);
            int end = text.indexOf("\n---", 3);
            var read = read(file);
            var metadata = read.article().metadata();
            var field = FIELD.matcher(text.substring(0, end));
            while (field.find()) {
                var value = field.group(2);
                switch (field.group(1)) {
                    case "title" -> assertThat(metadata.headlineText()).isEqualTo(value);
                    case "author" ->
                        assertThat(metadata.contributors())
                                .extracting(Contributor::name)
                                .containsExactly(value);
                    case "tags" -> assertThat(metadata.tags().toString()).isEqualTo(value);
                    case "categories" ->
                        assertThat(metadata.subjects().toString()).isEqualTo(value);
                    default -> assertThat(field.group(1)).isEqualTo("date");
                }
            }
            var date = metadata.dates().published();
            assertThat(date).as(file.toString()).isNotNull();
            isWhole(
                    Jsoup.parseBodyFragment(text.substring(end + 4).replaceAll("(?m)^[*-] ", "\n"))
                            .body(),
                    read);
        }
        assertThat(files).hasSize(6);
    }

    @Test
    void posts_of_substack_without_their_list_are_read_alone() throws IOException, OffprintException {
        var files = files("mg-fs-utils/test/fixtures/read-zip", "html");
        files.addAll(files("mg-substack", "html"));
        for (var file : files) isWhole(Jsoup.parse(Files.readString(file)).body(), read(file));
        assertThat(files).hasSize(6);
    }

    @Test
    void a_podcast_has_its_episodes_with_their_sound() throws OffprintException {
        var reads = Reads.all(Source.of(SET.resolve("mg-libsyn/test/fixtures/feed.xml")), ReadOptions.STANDARD);
        assertThat(reads)
                .extracting(r -> r.article().metadata().headlineText())
                .containsExactly("Lorem Ipsum", "Dolor Simet");
        assertThat(reads)
                .allSatisfy(r -> assertThat(Contents.of(r.article()).blocks())
                        .anyMatch(b -> b instanceof Embed e && e.address().contains(".mp3")));
    }

    @Test
    void what_is_no_article_is_refused_with_the_reason() {
        refuses("mg-wix-csv/src/test/fixtures/empty.csv", "it holds no records");
        refuses("mg-tinynews/test/fixtures/author-single.json", "none of its records (1) has a text");
        refuses("mg-wp-api/test/fixtures/dated-posts.json", "none of its records (3) has a text");
    }

    private static void refuses(String name, String why) {
        assertThatThrownBy(() -> Reads.all(Source.of(SET.resolve(name)), ReadOptions.STANDARD))
                .isInstanceOf(OffprintException.class)
                .hasMessageContaining(why);
    }

    @Test
    void a_row_with_too_many_fields_fails_alone() throws OffprintException {
        var reads = Reads.all(Source.of(SET.resolve("mg-fs-utils/test/fixtures/malformed.csv")), ReadOptions.STANDARD);
        assertThat(reads).singleElement().satisfies(r -> assertThat(r.message()).contains("the row has 3 fields"));
    }

    @Test
    void no_file_of_the_set_is_forgotten() throws IOException {
        try (var all = Files.walk(SET)) {
            var files = all.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(f -> !f.contains("LICENCE"))
                    .toList();
            assertThat(files).hasSizeGreaterThanOrEqualTo(49);
            assertThat(files)
                    .allMatch(f ->
                            f.matches(HELD) || f.matches(".*mg-(?:medium-export|jekyll-export|substack|fs-utils)/.*"));
        }
    }

    private static void isWhole(Element body, ReadResult.Ok read) {
        assertThat(Fidelity.shown(Fidelity.missing(body, read))).isEmpty();
        assertThat(WordOrder.broken(body, read)).isEmpty();
    }

    private static ReadResult.Ok read(Path file) throws OffprintException {
        var result = Readers.installed().read(Source.of(file), ReadOptions.STANDARD);
        if (result instanceof ReadResult.Failed failed) throw new OffprintException(failed.problem());
        return (ReadResult.Ok) result;
    }

    private static List<Path> files(String folder, String endings) throws IOException {
        try (var all = Files.walk(SET.resolve(folder))) {
            return new ArrayList<>(all.filter(f -> f.toString().matches(".*\\.(?:" + endings + ")"))
                    .sorted()
                    .toList());
        }
    }
}
