// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Figure;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ReadResult;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is in messages besides a page or a text. */
@SuppressWarnings("NullAway") // what is not there fails the test
final class MailTextTest {
    private static final String HEAD = """
            From: Ann <ann@example.org>
            Subject: Letter
            Date: Mon, 3 Mar 2025 09:30:00 +0100
            MIME-Version: 1.0
            """;

    private final EmlReader reader = new EmlReader();

    @Test
    void flowed_lines_join_within_their_depth_only() {
        assertThat(PlainMail.html("> They \n> asked \nI say \nso.\n >stuffed\n-- \nAnn\nHere", true, false))
                .isEqualTo("""
                        <blockquote><p>They asked</p>
                        </blockquote>
                        <p>I say so.<br>&gt;stuffed</p>
                        <hr>
                        <p>Ann<br>Here</p>
                        """);
        assertThat(PlainMail.html("東京 \n都", true, true)).isEqualTo("<p>東京都</p>\n");
    }

    @Test
    void quotations_have_their_depth_whatever_their_marks() {
        assertThat(PlainMail.html("> > deep\n> less\nnone\n\n>>> a", false, false))
                .isEqualTo("""
                        <blockquote><blockquote><p>deep</p>
                        </blockquote>
                        <p>less</p>
                        </blockquote>
                        <p>none</p>
                        <blockquote><blockquote><blockquote><p>a</p>
                        </blockquote>
                        </blockquote>
                        </blockquote>
                        """);
        assertThat(PlainMail.html(">".repeat(5000) + " x", false, false)).contains("x");
    }

    @Test
    void lists_have_items_of_many_lines_and_numbers() {
        assertThat(PlainMail.html("We need:\n- one\n  and a half\n- two", false, false))
                .isEqualTo("<p>We need:</p>\n<ul><li>one and a half</li><li>two</li></ul>\n");
        assertThat(PlainMail.html("3. three\n4. four", false, false))
                .isEqualTo("<ol start=\"3\"><li>three</li><li>four</li></ol>\n");
        assertThat(PlainMail.html("- one alone", false, false)).isEqualTo("<p>- one alone</p>\n");
    }

    @Test
    void addresses_become_links() {
        assertThat(PlainMail.html("See <https://example.org/?a=1&b=2>, or https://example.org/x.", false, false))
                .isEqualTo(
                        "<p>See <a href=\"https://example.org/?a=1&amp;b=2\">https://example.org/?a=1&amp;b=2</a>, or"
                                + " <a href=\"https://example.org/x\">https://example.org/x</a>.</p>\n");
    }

    @Test
    void a_forwarded_message_follows_with_its_head_and_its_picture() {
        var ok = Letters.ok(reader, HEAD + """
                Content-Type: multipart/mixed; boundary=m

                --m
                Content-Type: text/plain

                For your information.
                --m
                Content-Type: message/rfc822

                From: =?utf-8?Q?J=C3=B6rg?= <j@example.org>
                Subject: The real one
                Date: Sun, 2 Mar 2025 08:00:00 +0100
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary=r

                --r
                Content-Type: text/html

                <p>These are the words.</p><img src="cid:1">
                --r
                Content-Type: image/png
                Content-ID: <1>
                Content-Transfer-Encoding: base64

                PIXEL
                --r--
                --m--
                """.replace("PIXEL", Letters.PIXEL));
        assertThat(ok.article().metadata().headlineText()).isEqualTo("Letter");
        assertThat(Letters.kinds(ok))
                .containsExactly("Paragraph", "Rule", "Heading", "Paragraph", "Paragraph", "Figure");
        assertThat(Letters.text(ok))
                .contains("For your information.", "The real one", "Jörg · 2 March 2025 ", "These are the words.");
        assertThat(ok.article().assets()).hasSize(1);
        assertThat(Letters.codes(ok)).doesNotContain("read.eml.attachment", "image.missing");
    }

    @Test
    void messages_of_a_digest_follow_each_other() {
        var ok = Letters.ok(reader, HEAD + """
                Content-Type: multipart/digest; boundary=d

                --d

                From: one@example.org
                Subject: First

                Words of the first.
                --d

                From: two@example.org
                Subject: Second

                Words of the second.
                --d--
                """);
        assertThat(Letters.text(ok)).contains("First", "Words of the first.", "Second", "Words of the second.");
    }

    @Test
    void pictures_between_texts_are_shown_there_and_others_are_told_of() {
        var ok = Letters.ok(reader, HEAD + """
                Content-Type: multipart/mixed; boundary=m

                --m
                Content-Type: text/plain

                Above.
                --m
                Content-Type: image/png
                Content-Disposition: inline; filename="a.png"
                Content-Transfer-Encoding: base64

                PIXEL
                --m
                Content-Type: text/plain

                Below.
                --m
                Content-Type: image/png
                Content-Disposition: attachment;
                 filename*0*=utf-8''gr%C3%BC;
                 filename*1*=n.png
                Content-Transfer-Encoding: base64

                PIXEL
                --m
                Content-Type: text/calendar; name="=?utf-8?Q?Einladung_f=C3=BCr_dich.ics?="

                BEGIN:VCALENDAR
                --m--
                """.replace("PIXEL", Letters.PIXEL));
        assertThat(Letters.kinds(ok)).containsExactly("Paragraph", "Figure", "Paragraph");
        assertThat(ok.article().body().get(1)).isInstanceOf(Figure.class);
        assertThat(ok.article().assets()).hasSize(1);
        assertThat(ok.notices())
                .extracting(Problem::what)
                .contains("left out, as it is attached: grün.png, Einladung für dich.ics");
    }

    @Test
    void of_a_signed_message_the_text_is_read() {
        var ok = Letters.ok(reader, HEAD + """
                Content-Type: multipart/signed; boundary=s; micalg=pgp-sha256

                --s
                Content-Type: text/plain; charset=utf-8

                Signed words.
                --s
                Content-Type: application/pgp-signature; name=signature.asc

                -----BEGIN PGP SIGNATURE-----
                --s--
                """);
        assertThat(Letters.text(ok)).contains("Signed words.").doesNotContain("PGP");
    }

    @Test
    void an_encrypted_message_says_so() {
        var sealed = HEAD + """
                Content-Type: multipart/encrypted; boundary=e

                --e
                Content-Type: application/octet-stream

                xxxx
                --e--
                """;
        var failed = (ReadResult.Failed) Letters.read(reader, sealed.getBytes(UTF_8));
        assertThat(failed.problem().what()).isEqualTo("the message is encrypted");
    }

    @ParameterizedTest
    @CsvSource({
        "; charset=windows-1251, windows-1251, Жизнь и судьба человека",
        "; charset=iso-8859-1, windows-1252, “Quoted” – well",
        "; charset=us-ascii, UTF-8, Grüße",
        "; charset=iso-2022-jp, ISO-2022-JP, 東京の空",
        "; charset=gb2312, GB18030, 北京的天空",
        "; charset=no-such-set, UTF-8, Grüße"
    })
    void texts_are_in_their_charset(String parameter, String charset, String words) throws Exception {
        var head = HEAD + "Content-Type: text/plain" + parameter + "\nContent-Transfer-Encoding: 8bit\n\n";
        var bytes = (head + words + "\n").getBytes(Charset.forName(charset));
        var ok = (ReadResult.Ok) Letters.read(reader, bytes);
        assertThat(Letters.text(ok).strip()).isEqualTo(words);
    }

    @Test
    void html_may_say_its_charset_itself() {
        var head = HEAD + "Content-Type: text/html\nContent-Transfer-Encoding: 8bit\n\n";
        var page = "<html><head><meta charset=windows-1251></head><body><p>Жизнь</p></body></html>";
        var ok = (ReadResult.Ok) Letters.read(reader, (head + page).getBytes(Charset.forName("windows-1251")));
        assertThat(Letters.text(ok).strip()).isEqualTo("Жизнь");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Doe <a@b.org> | Ann Doe",
                "\"Doe, Ann\" <a@b.org> | Doe, Ann",
                "a@b.org (Ann Doe) | Ann Doe",
                "=?iso-8859-1?Q?J=F6rg?= =?iso-8859-1?Q?_Doe?= <j@b.org> | Jörg Doe",
                "=?utf-8?B?SsO2cmc=?= <j@b.org>, Other <o@b.org> | Jörg",
                "Jörg Döring <j@b.org> | Jörg Döring",
                "<a@b.org> | a@b.org",
                "a@b.org | a@b.org"
            })
    void the_sender_is_named_as_people_are(String from, String name) {
        var ok = Letters.ok(reader, "From: " + from + "\nSubject: Grüße\nDate: 3 Mar 2025 09:30 EST\n\nWords.\n");
        assertThat(ok.article().metadata().contributors())
                .extracting(c -> c.name())
                .containsExactly(name);
        assertThat(ok.article().metadata().headlineText()).isEqualTo("Grüße");
    }
}
