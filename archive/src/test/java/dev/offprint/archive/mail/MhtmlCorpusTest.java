// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.read.PageOptions;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.html.HtmlReader;
import dev.offprint.core.resource.ByteSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that other projects saved as MHTML: {@code mvn -Pcorpus -Dcorpus=DIR verify}. */
@Tag("corpus")
final class MhtmlCorpusTest {
    private static final Path SET = Path.of(System.getProperty("corpus", "no-corpus"), "06-web-archives", "mhtml");
    private static final ReadOptions WHOLE =
            ReadOptions.STANDARD.withPages(PageOptions.STANDARD.withMainContent(PageOptions.MainContent.NEVER));
    private static final Pattern HEX = Pattern.compile("=([0-9A-Fa-f]{2})");

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

    /** HTML has its own tests of every word; so nothing may be lost between the parts of the mail and the reader of HTML. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mhtml-parser/example.com.mhtml",
                "mhtml-parser/wikipedia.mhtml",
                "mhtml2html/portfolio.mhtml",
                "tika/testMHTMLFirefox.mhtml"
            })
    void every_word_is_that_of_the_page_inside(String name) throws IOException {
        var saved = (ReadResult.Ok) read(name);
        var address = saved.article().metadata().provenance().canonicalUrl();
        var picture = ByteSource.of(Base64.getDecoder().decode(Letters.PIXEL));
        var page = new Source("page.html", ByteSource.of(root(name)), any -> Optional.of(picture), address);
        var inside = (ReadResult.Ok) new HtmlReader().read(page, WHOLE);
        assertThat(Letters.text(saved)).isNotBlank().isEqualTo(Letters.text(inside));
    }

    @Test
    void every_page_of_the_set_is_among_these() throws IOException {
        try (var files = Files.walk(SET)) {
            assertThat(files.filter(f -> f.toString().endsWith(".mhtml"))).hasSize(6);
        }
    }

    private static ReadResult read(String name) {
        return new MhtmlReader().read(Source.of(SET.resolve(name)), WHOLE);
    }

    /** The bytes of the first part, which is quoted-printable in all of them, taken out by pattern. */
    private static byte[] root(String name) throws IOException {
        var file = Files.readString(SET.resolve(name), ISO_8859_1).replace("\r\n", "\n");
        var boundary = Pattern.compile("boundary=\"([^\"]+)\"").matcher(file);
        if (!boundary.find()) throw new AssertionError("no boundary in " + name);
        var part = file.split(Pattern.quote("--" + boundary.group(1)), 4)[1];
        var encoded = part.substring(part.indexOf("\n\n") + 2).replaceAll("=[ \t]*\n", "");
        return HEX.matcher(encoded)
                .replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))))
                .getBytes(ISO_8859_1);
    }
}
