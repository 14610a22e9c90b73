// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Embed;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadResult;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class MhtmlReaderTest {
    private final MhtmlReader reader = new MhtmlReader();

    @Test
    void a_saved_page_has_its_pictures_by_address_and_by_id() throws IOException {
        var ok = (ReadResult.Ok) Letters.read(reader, Letters.file("saved.mhtml"));
        var metadata = ok.article().metadata();
        assertThat(metadata.headlineText()).isEqualTo("Frühling");
        assertThat(metadata.provenance().canonicalUrl()).isEqualTo("https://example.org/news/spring");
        assertThat(metadata.dates().retrieved()).hasFieldOrPropertyWithValue("raw", "Tue, 5 Mar 2024 22:30:04 +0000");
        assertThat(Letters.codes(ok)).doesNotContain("image.missing", "read.mail.broken");
        assertThat(Letters.text(ok)).contains("weiche Zeilenenden verschwinden und Umlaute bleiben");
    }

    @Test
    void a_frame_beside_text_is_a_reference_to_where_it_was() throws IOException {
        var ok = (ReadResult.Ok) Letters.read(reader, Letters.file("saved.mhtml"));
        assertThat(ok.article().body())
                .filteredOn(Embed.class::isInstance)
                .singleElement()
                .hasFieldOrPropertyWithValue("address", "https://player.example.com/film/7");
    }

    @Test
    void a_page_of_nothing_but_frames_has_their_text() {
        var ok = Letters.ok(reader, """
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary=b; start="<root>"

                --b
                Content-Type: text/html
                Content-Location: http://example.org/menu.html

                <p>Menu</p>
                --b
                Content-Type: text/html
                Content-ID: <root>
                Content-Location: http://example.org/

                <html><head><title>Framed</title></head><frameset><frame src="text.html"></frameset></html>
                --b
                Content-Type: text/html; charset=utf-8
                Content-Location: http://example.org/text.html

                <html><body><h2>Inside</h2><p>The words are in the frame, and they are many enough.</p></body></html>
                --b--
                """);
        assertThat(ok.article().metadata().headlineText()).isEqualTo("Framed");
        assertThat(Letters.text(ok)).contains("The words are in the frame");
        assertThat(Letters.codes(ok)).contains("read.mhtml.frames");
    }

    @Test
    void a_missing_line_between_parts_is_mended_and_told_of() {
        var ok = Letters.ok(reader, """
                From: <Saved by Blink>
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary=b

                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable

                <h1>Lost =E2=80=93 found</h1><p>A paragraph that is there all the same, with enough words.</p>
                """);
        assertThat(ok.article().metadata().headlineText()).isEqualTo("Lost – found");
        assertThat(Letters.codes(ok)).contains("read.mail.broken");
    }

    @Test
    void every_beginning_is_read_with_a_warning_or_refused() throws IOException {
        var all = Letters.file("saved.mhtml");
        for (int length = 1; length < all.length - 8; length += 3) {
            var result = Letters.read(reader, Arrays.copyOf(all, length));
            if (result instanceof ReadResult.Ok ok && length > 300)
                assertThat(Letters.codes(ok)).contains("read.mail.broken");
        }
    }

    @Test
    void parts_too_deep_in_parts_are_refused() {
        var deep = new StringBuilder("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b0\r\n\r\n");
        for (int i = 0; i < 20_000; i++) {
            deep.append("--b")
                    .append(i)
                    .append("\r\nContent-Type: multipart/mixed; boundary=b")
                    .append(i + 1)
                    .append("\r\n\r\n");
        }
        var failed = (ReadResult.Failed) Letters.read(reader, deep.toString().getBytes(UTF_8));
        assertThat(failed.problem().code()).isEqualTo("read.limit.nesting");
    }

    @Test
    void heads_without_end_are_told_of() {
        var bomb = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n" + "X: y\r\n".repeat(500_000);
        assertThat(Letters.read(reader, bomb.getBytes(UTF_8))).isInstanceOf(ReadResult.Failed.class);
    }

    @Test
    void it_knows_its_own_and_leaves_mail_alone() throws IOException {
        assertThat(reader.probe(new Prefix("a", Letters.file("saved.mhtml")))).isEqualTo(Likelihood.CERTAIN);
        assertThat(reader.probe(new Prefix("a", Letters.file("newsletter.eml"))))
                .isEqualTo(Likelihood.NO);
        assertThat(new EmlReader().probe(new Prefix("a", Letters.file("saved.mhtml"))))
                .isEqualTo(Likelihood.NO);
    }
}
