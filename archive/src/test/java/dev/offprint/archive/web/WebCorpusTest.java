// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.ArticleContainer;
import dev.offprint.core.read.PageOptions;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Archives of other projects: {@code mvn -Pcorpus -Dcorpus=DIR verify}; what each holds was counted by hand. */
@Tag("corpus")
final class WebCorpusTest {
    private static final Path SETS = Path.of(System.getProperty("corpus", "no-corpus"), "06-web-archives");

    /** Articles and records that cannot be read; the other entries say why they give nothing. */
    @ParameterizedTest
    @CsvSource({
        "warcio/example.warc, 1, 0",
        "warcio/example.arc, 1, 0",
        "warcio/example-space-in-url.arc, 1, 0",
        "warcio/example-resource.warc.gz, 1, 0",
        "warcio/example-bad-non-chunked.warc.gz, 1, 0",
        "warcio/example-wget-bad-target-uri.warc.gz, 1, 0",
        "warcio/post-test.warc.gz, 0, 0",
        "tika-webarchive/cc.warc.gz, 1, 0",
        "tika-webarchive/testARC.arc, 0, 0",
        "tika-webarchive/testWARC_multiple.warc, 1, 0",
        "pywb/warcs/dupes.warc.gz, 1, 0",
        "pywb/warcs/example-extra.warc, 1, 1",
        "pywb/warcs/iana.warc.gz, 16, 0",
        "wacz/example-warcinfo-metadata.warc, 1, 0",
        "wacz/example-collection-with-lists.warc, 6, 0",
        "wacz/invalid_signed_example_1.wacz, 1, 0"
    })
    void each_page_is_an_article_or_says_why_not(String name, int articles, int failed) throws IOException {
        var opened = open(name);
        assertThat(opened.articles()).hasSize(articles);
        assertThat(opened.failed()).hasSize(failed);
        assertThat(opened.results()).hasSizeGreaterThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"warcio/example.warc", "warcio/example-resource.warc.gz", "wacz/invalid_signed_example_1.wacz"})
    void the_example_is_itself(String name) throws IOException {
        assertThat(open(name).headlines()).containsExactly("Example Domain");
    }

    @Test
    void every_page_of_the_site_has_pictures_of_the_same_archive() throws IOException {
        var opened = open("pywb/warcs/iana.warc.gz");
        assertThat(opened.articles()).allMatch(a -> !a.assets().isEmpty());
        assertThat(opened.notices()).noneMatch(p -> p.code().equals("image.missing"));
        assertThat(opened.skipped())
                .singleElement()
                .asString()
                .contains("28 records that are no pages, 4 redirects, 123 captures that repeat others");
    }

    @Test
    void every_archive_of_the_sets_is_among_these() throws IOException {
        try (var files = Files.walk(SETS)) {
            assertThat(files.filter(f -> f.toString().matches(".*\\.(?:w?arc|warc\\.gz|wacz)")))
                    .hasSize(17);
        }
    }

    @Test
    void an_archive_of_requests_only_is_refused() {
        assertThat(catchThrowable(() -> open("warcio/example-digest.warc")))
                .isInstanceOf(OffprintException.class)
                .hasMessageContaining("holds nothing that was captured");
    }

    /** Pictures of menus count here, too: what is tested is the archive, not what an article is. */
    private static final ReadOptions WHOLE_PAGES =
            ReadOptions.STANDARD.withPages(PageOptions.STANDARD.withMainContent(PageOptions.MainContent.NEVER));

    private static Opened open(String name) throws IOException {
        List<ArticleContainer> containers = List.of(new WarcContainer(), new WaczContainer());
        return Opened.of(containers.get(name.endsWith(".wacz") ? 1 : 0), Source.of(SETS.resolve(name)), WHOLE_PAGES);
    }
}
