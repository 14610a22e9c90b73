// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Table;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway") // what is not there fails the test
final class EmlReaderTest {
    private final EmlReader reader = new EmlReader();

    @Test
    void a_newsletter_has_its_names_its_day_and_its_pictures() throws IOException {
        var ok = (ReadResult.Ok) Letters.read(reader, Letters.file("newsletter.eml"));
        var metadata = ok.article().metadata();
        assertThat(metadata.headlineText()).isEqualTo("Grüße aus dem Norden");
        assertThat(metadata.contributors()).extracting(c -> c.name()).containsExactly("Jürgen \"von\" Test");
        assertThat(metadata.provenance().publication()).isEqualTo("The Weekly Letter");
        assertThat(metadata.dates().published().value()).hasToString("2025-03-03T09:30+01:00");
        assertThat(ok.article().assets()).hasSize(1);
        assertThat(Letters.codes(ok))
                .contains("read.eml.attachment")
                .doesNotContain("image.missing", "read.mail.broken");
    }

    @Test
    void tables_that_only_place_things_are_undone_and_tables_of_data_stay() throws IOException {
        var ok = (ReadResult.Ok) Letters.read(reader, Letters.file("newsletter.eml"));
        assertThat(ok.article().body()).filteredOn(Table.class::isInstance).hasSize(1);
        assertThat(Letters.kinds(ok)).containsExactly("Heading", "Paragraph", "Figure", "Table");
        assertThat(Letters.text(ok)).doesNotContain("Preheader", "Plain text");
    }

    @Test
    void plain_text_has_paragraphs_lists_and_quotations() {
        var ok = Letters.ok(reader, """
                From: ann@example.org
                Subject: Plain
                Date: Mon, 3 Mar 2025 09:30:00 GMT
                Content-Type: text/plain; charset=utf-8; format=flowed

                A flowed paragraph that \nends here.
                > They asked & waited
                >> for an answer

                - one
                - two
                """.replace("\\n", "\n"));
        assertThat(Letters.kinds(ok)).containsExactly("Paragraph", "Quote", "ListBlock");
        assertThat(Letters.text(ok)).contains("A flowed paragraph that ends here.", "They asked & waited");
        assertThat(ok.article().metadata().contributors())
                .extracting(c -> c.name())
                .containsExactly("ann@example.org");
    }

    @Test
    void a_message_without_text_gives_the_one_in_it() {
        var ok = Letters.ok(reader, """
                From: ann@example.org
                Subject: Fwd
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: message/rfc822

                From: Bob <bob@example.org>
                Subject: The real one

                These are the words.
                --b--
                """);
        assertThat(ok.article().metadata().headlineText()).isEqualTo("The real one");
    }

    @Test
    void every_beginning_is_read_or_refused() throws IOException {
        var all = Letters.file("newsletter.eml");
        for (int length = 1; length < all.length; length++) {
            assertThat(Letters.read(reader, Arrays.copyOf(all, length))).isNotNull();
        }
    }

    @Test
    void text_that_is_no_mail_is_left_to_others() {
        var note = "Note: this is text\nFrom here on: more\n".getBytes(StandardCharsets.UTF_8);
        assertThat(reader.probe(new Prefix("a.txt", note))).isEqualTo(Likelihood.NO);
        assertThat(Letters.read(reader, "no head at all".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ReadResult.Failed.class);
    }

    @Test
    void a_broken_encoding_of_a_part_is_told_and_what_can_be_is_read() {
        var head = "From: ann@example.org\nSubject: Broken\nDate: Mon, 3 Mar 2025 09:30:00 GMT\nMIME-Version: 1.0\n"
                + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: ";
        var printable = Letters.ok(reader, head + "quoted-printable\n\nThe sea =ZZ went out.=\n\n");
        assertThat(Letters.text(printable)).contains("The sea", "went out.");
        assertThat(Letters.codes(printable)).containsOnlyOnce("read.mail.encoding");
        var base64 = Letters.ok(reader, head + "base64\n\nVGhlIHNl*YSB3ZW50IG91dC4g\nTm9uZSBzYXcgaXQ\n");
        assertThat(Letters.text(base64)).contains("The sea went out. None saw");
        assertThat(Letters.codes(base64)).containsOnlyOnce("read.mail.encoding");
        var whole = Letters.ok(reader, head + "base64\n\nVGhlIHNlYSB3ZW50IG91dC4g\nTm9uZSBzYXcgaXQ=\n");
        assertThat(Letters.codes(whole)).doesNotContain("read.mail.encoding");
    }

    @Test
    void a_multipart_that_nothing_closes_in_a_charset_that_nobody_knows_is_read_and_told() {
        var ok = Letters.ok(reader, """
                From: ann@example.org
                Subject: Open
                Date: Mon, 3 Mar 2025 09:30:00 GMT
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain; charset=x-nowhere

                The boats lay on the sand.
                """);
        assertThat(Letters.text(ok)).contains("The boats lay on the sand.");
        assertThat(ok.notices()).anyMatch(p -> p.what().contains("ends before its last part does"));
    }

    @Test
    void base64_without_padding_is_read_to_its_end_and_in_pieces() {
        var head = """
                From: ann@example.org
                Subject: B
                Date: Mon, 3 Mar 2025 09:30:00 GMT
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: base64

                """;
        for (var text : List.of("VGhlIHNlYQ", "VGhlIH\r\nNlYQ==", "VGhlIA==c2Vh", "VGhlIHNl\nYQ\n\n")) {
            var ok = Letters.ok(reader, head + text + "\n");
            assertThat(Letters.text(ok).strip()).as(text).isEqualTo("The sea");
            assertThat(Letters.codes(ok)).as(text).doesNotContain("read.mail.encoding");
        }
        var cut = Letters.ok(reader, head + "VGhlIHNlY\n");
        assertThat(Letters.text(cut).strip()).isEqualTo("The se");
        assertThat(Letters.codes(cut)).contains("read.mail.encoding");
    }

    @Test
    void a_charset_that_nobody_knows_is_named_with_what_was_taken_instead() {
        var head = "From: ann@example.org\nSubject: B\nDate: Mon, 3 Mar 2025 09:30:00 GMT\nMIME-Version: 1.0\n"
                + "Content-Transfer-Encoding: quoted-printable\nContent-Type: text/plain; charset=";
        var unknown = Letters.ok(reader, head + "x-nowhere\n\nUn caf=E9 noir, s'il vous pla=EEt.\n");
        assertThat(Letters.text(unknown).strip()).isEqualTo("Un café noir, s'il vous plaît.");
        assertThat(unknown.notices())
                .extracting(Problem::what)
                .contains("its character set is said to be x-nowhere, which is not known; read as windows-1252");
        var wrong = Letters.ok(reader, head + "UTF-8\n\nUn caf=E9 noir, s'il vous pla=EEt.\n");
        assertThat(wrong.notices())
                .extracting(Problem::what)
                .contains("its character set is said to be UTF-8, which it is not; read as windows-1252");
    }
}
