// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that other projects saved as MHTML: {@code mvn -Pcorpus -Dcorpus=DIR verify}. */
@Tag("corpus")
final class MhtmlCorpusTest {
    private static final Path SET = Path.of(System.getProperty("corpus", "no-corpus"), "06-web-archives", "mhtml");

    @ParameterizedTest
    @CsvSource({
        "mhtml-parser/example.com.mhtml, Example Domain, http://example.com/, 0",
        "mhtml-parser/wikipedia.mhtml, Node.js, https://en.wikipedia.org/wiki/Node.js, 5",
        "mhtml2html/portfolio.mhtml, Max Sindwani, http://msindwan.bitbucket.org/, 0",
        "tika/testMHTMLFirefox.mhtml, Aperture, http://aperture.sourceforge.net/, 1"
    })
    void a_saved_page_is_an_article_with_its_pictures(String name, String headline, String address, int pictures) {
        var ok = (ReadResult.Ok) read(name);
        assertThat(ok.article().metadata().headlineText()).isEqualTo(headline);
        assertThat(ok.article().metadata().provenance().canonicalUrl()).isEqualTo(address);
        assertThat(ok.article().assets()).hasSizeGreaterThanOrEqualTo(pictures);
        assertThat(ok.notices()).noneMatch(p -> p.code().equals("image.missing"));
    }

    @ParameterizedTest
    @CsvSource({
        "mhtml2html/missing_boundary.mhtml, the line that begins its first part is missing",
        "mhtml2html/unexpected_eof.mhtml, the file ends before its last part does"
    })
    void a_page_of_which_nothing_is_left_says_why(String name, String why) {
        assertThat(((ReadResult.Failed) read(name)).problem().message()).contains(why);
    }

    @Test
    void every_page_of_the_set_is_among_these() throws IOException {
        try (var files = Files.walk(SET)) {
            assertThat(files.filter(f -> f.toString().endsWith(".mhtml"))).hasSize(6);
        }
    }

    private static ReadResult read(String name) {
        return new MhtmlReader()
                .read(
                        Source.of(SET.resolve(name)),
                        ReadOptions.STANDARD.withPages(dev.offprint.core.read.PageOptions.STANDARD.withMainContent(
                                dev.offprint.core.read.PageOptions.MainContent.NEVER)));
    }
}
