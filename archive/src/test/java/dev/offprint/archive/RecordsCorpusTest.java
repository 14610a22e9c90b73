// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Containers;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Readers;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Exports, data sets and hostile JSON of other people, as their origins say what is in them. */
@Tag("corpus")
final class RecordsCorpusTest {
    private static final Path CORPUS = Path.of(System.getProperty("corpus", "no-corpus"));
    private static final String GHOST = "05-exports-feeds/ghost-migrate/";

    /** How many articles each export gives; the others of its records are left out with a reason. */
    private static final Map<String, Integer> ARTICLES = Map.ofEntries(
            Map.entry("mg-json/test/fixtures/single-post-only.json", 1),
            Map.entry("mg-json/test/fixtures/single-post-author-long-slug.json", 1),
            Map.entry("mg-json/test/fixtures/single-post-with-empty-tag.json", 1),
            Map.entry("mg-json/test/fixtures/single-post-only-long-meta.json", 1),
            Map.entry("mg-json/test/fixtures/multi-post-only.json", 3),
            Map.entry("mg-beehiiv/src/test/fixtures/posts.csv", 2),
            Map.entry("mg-ghost-api/src/test/fixtures/posts.json", 1),
            Map.entry("mg-substack/test/fixtures/posts.csv", 2),
            Map.entry("mg-wp-api/test/fixtures/single-coauthor-post.json", 1),
            Map.entry("mg-wp-api/test/fixtures/single-post.json", 1),
            Map.entry("mg-wp-api/test/fixtures/single-post-with-linked-images.json", 1),
            Map.entry("mg-wp-api/test/fixtures/single-post-with-duplicate-images.json", 1),
            Map.entry("mg-wp-api/test/fixtures/single-page.json", 0),
            Map.entry("mg-chorus/test/fixtures/Entry_0969db64-b8d7-11ed-afa1-0242ac120001.json", 1),
            Map.entry("mg-buttondown/src/test/fixtures/emails.json", 1),
            Map.entry("mg-assetscraper-db/src/test/fixtures/ghost.json", 3),
            Map.entry("mg-tinynews/test/fixtures/articles.json", 3),
            Map.entry("mg-letterdrop/test/fixtures/api-response.json", 2));

    @Test
    void exports_give_the_articles_that_are_in_them() throws IOException {
        var found = new TreeMap<String, Integer>();
        for (var name : ARTICLES.keySet()) {
            var reads = Reads.all(Source.of(CORPUS.resolve(GHOST + name)), ReadOptions.STANDARD);
            found.put(name, (int)
                    reads.stream().filter(r -> r.message().isEmpty()).count());
            assertThat(reads).as(name).noneMatch(r -> r.result() instanceof ReadResult.Failed);
        }
        assertThat(found).isEqualTo(new TreeMap<>(ARTICLES)).hasSize(18);
    }

    @Test
    void ghost_posts_know_their_tags_and_authors() throws IOException {
        var reads = Reads.all(
                Source.of(CORPUS.resolve(GHOST + "mg-assetscraper-db/src/test/fixtures/ghost.json")),
                ReadOptions.STANDARD);
        assertThat(reads.get(0).article().metadata().tags()).containsExactly("News");
        assertThat(reads.get(0).article().metadata().contributors()).hasSize(1);
        assertThat(reads.get(0).words()).startsWith("Hello world");
    }

    @Test
    void lists_of_links_get_one_message_each() {
        for (var name : List.of(
                "pinboard_export",
                "firefox-bookmarks.json",
                "delicious_export.2021.02.06_21.10.json",
                "readability-read.json")) {
            var source = Source.of(CORPUS.resolve("05-exports-feeds/read-later/Import/" + name));
            assertThatThrownBy(() -> Reads.all(source, ReadOptions.STANDARD))
                    .as(name)
                    .isInstanceOf(OffprintException.class)
                    .hasMessageContaining("this list holds only links");
        }
        var pocket = Source.of(CORPUS.resolve("05-exports-feeds/read-later/Import/ril_export.html"));
        assertThatThrownBy(() -> Reads.all(pocket, ReadOptions.STANDARD))
                .hasMessageContaining("only links (2 of them)");
    }

    @Test
    void every_row_of_jawikinews_is_an_article_with_its_headline() throws IOException {
        var file = CORPUS.resolve("04-news-formats/jawikinews/full-articles-0-299.tsv");
        var lines = Files.readAllLines(file);
        var reads = Reads.all(Source.of(file), ReadOptions.STANDARD);
        assertThat(reads).hasSize(lines.size() - 1).hasSize(300);
        for (int i = 0; i < reads.size(); i++) {
            var fields = lines.get(i + 1).split("\t", -1);
            assertThat(reads.get(i).article().metadata().headlineText()).isEqualTo(bare(fields[2]));
            assertThat(reads.get(i).words().replaceAll("\\s+", ""))
                    .contains(fields[1].substring(0, 20).replaceAll("\\s+", ""));
        }
    }

    private static String bare(String field) {
        return field.strip().replaceAll("\\s+", " ");
    }

    @Test
    void every_item_of_jser_info_is_an_article() throws IOException {
        int count = 0;
        try (var files = Files.walk(CORPUS.resolve("04-news-formats/jser-json/data"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                for (var read : Reads.all(Source.of(file), ReadOptions.STANDARD)) {
                    count++;
                    assertThat(read.article().metadata().headlineText()).isNotEmpty();
                    assertThat(read.article().metadata().provenance().canonicalUrl())
                            .startsWith("http");
                    assertThat(read.words()).isNotBlank();
                }
            }
        }
        assertThat(count).isEqualTo(90 + 97 + 92);
    }

    @Test
    void hostile_json_is_read_or_refused_in_both_forms() throws IOException {
        int files = 0;
        try (var all = Files.walk(CORPUS.resolve("10-hostile/json-test-suite"))) {
            for (var file : all.filter(f -> f.toString().endsWith(".json")).toList()) {
                files++;
                for (var id : List.of("json", "jsonl")) hostile(file, id);
            }
        }
        assertThat(files).isGreaterThanOrEqualTo(160);
    }

    private static void hostile(Path file, String container) throws IOException {
        var intake = new Intake(Readers.installed(), Containers.installed(), ReadOptions.STANDARD, 0);
        boolean isRefused = false;
        try (var entries = intake.containers().byId(container).orElseThrow().open(Source.of(file), intake)) {
            for (var entry = entries.next(); entry != null; entry = entries.next()) {
                isRefused |= !(entry.article().get() instanceof ReadResult.Ok);
            }
        } catch (OffprintException e) {
            assertThat(e.problem().what()).isNotBlank();
            isRefused = true;
        }
        boolean isBroken = file.getFileName().toString().startsWith("n_");
        if (isBroken) assertThat(isRefused).as(file + " as " + container).isTrue();
    }

    @Test
    void bombs_stop_with_the_name_of_a_limit() throws IOException {
        var bombs = CORPUS.resolve("10-hostile/archives/bombs");
        int files = 0;
        try (var all = Files.walk(bombs)) {
            for (var file : all.filter(f -> f.toString().endsWith(".bz2")).toList()) {
                files++;
                byte[] zip;
                try (var in = new BZip2CompressorInputStream(Files.newInputStream(file))) {
                    zip = in.readNBytes(64 << 20);
                }
                var source = new Source("bomb.zip", ByteSource.of(zip), Resources.NONE);
                var reads = Reads.all(source, ReadOptions.STANDARD);
                assertThat(reads)
                        .as(file.toString())
                        .isNotEmpty()
                        .noneMatch(r -> r.message().isEmpty());
            }
        }
        assertThat(files).isEqualTo(3);
    }

    @Test
    void a_gzip_that_holds_itself_is_refused() {
        var quine = Source.of(CORPUS.resolve("10-hostile/archives/tika/quine.gz"));
        var intake = new Intake(Readers.installed(), Containers.installed(), ReadOptions.STANDARD, 0);
        assertThat(intake.containers().detect(Reads.prefix(quine), intake.readers()))
                .isEmpty();
    }
}
