// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.archive.Reads;
import dev.offprint.core.export.Exporter;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.Selection;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("JdkObsolete") // an in-memory stream does not fail
final class WarcContainerTest {
    private static final String SITE = "http://example.org/";
    private static final String DAY = "2024-05-01T10:00:00Z";
    private final WarcContainer container = new WarcContainer();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_page_has_its_address_its_day_and_pictures_of_the_same_archive(boolean packed) throws IOException {
        var html = WarcMaker.page("One", "<img src='/old.png' alt='x'>");
        var warc = new WarcMaker(packed)
                .page(SITE + "2024/one.html?p=7", DAY, html)
                .response(SITE + "old.png", DAY, "301 Moved", "Location: /new.png\r\n", new byte[0])
                .response(SITE + "new.png", DAY, "200 OK", "Content-Type: image/png\r\n", WarcMaker.PIXEL);
        var opened = Opened.of(container, "a.warc", warc.bytes());
        assertThat(opened.headlines()).containsExactly("One");
        assertThat(opened.names()).startsWith("example.org/2024/one-p-7");
        var article = opened.articles().get(0);
        assertThat(article.assets()).hasSize(1);
        assertThat(article.metadata().provenance().canonicalUrl()).isEqualTo(SITE + "2024/one.html?p=7");
        assertThat(article.metadata().dates().retrieved()).hasFieldOrPropertyWithValue("raw", DAY);
        assertThat(opened.skipped()).containsExactly("a.warc: left out: one record that is no page, one redirect");
    }

    @Test
    void of_captures_in_several_archives_of_a_folder_the_latest_is_taken() throws IOException {
        var early = new WarcMaker(true).page("https://a.test/", "2024-05-01T10:00:00Z", WarcMaker.page("Early", ""));
        var late = new WarcMaker(true)
                .page("http://a.test/", "2024-06-01T10:00:00Z", WarcMaker.page("Late", ""))
                .page("https://a.test/b", "2024-05-01T10:00:00Z", WarcMaker.page("Other", ""));
        var inputs = List.of(
                new Source("late.warc.gz", ByteSource.of(late.bytes()), Resources.NONE),
                new Source("early.warc.gz", ByteSource.of(early.bytes()), Resources.NONE));
        var versions = Exporter.installed().among(inputs);
        var told = new ArrayList<String>();
        for (var input : inputs) {
            try (var entries = versions.open(input)) {
                for (var entry = entries.next(); entry != null; entry = entries.next()) {
                    told.add(new Reads.Read(entry.name(), entry.article().get()).told());
                }
            }
        }
        assertThat(told)
                .containsExactly(
                        "Late",
                        "Other",
                        "skipped: early.warc.gz#a.test: it is the version of 2024-05-01T10:00:00Z; only the latest, the version of"
                                + " 2024-06-01T10:00:00Z in late.warc.gz, counts; --versions all takes every version");
    }

    @Test
    void of_several_captures_the_latest_is_taken_unless_all_are_wanted() throws IOException {
        var warc = new WarcMaker(true)
                .page(SITE, DAY, WarcMaker.page("Old", ""))
                .page("https://EXAMPLE.org:443", "2024-06-01T00:00:00Z", WarcMaker.page("New", ""))
                .bytes();
        assertThat(Opened.of(container, "a.warc", warc).headlines()).containsExactly("New");
        assertThat(Opened.of(container, "a.warc", warc).skipped())
                .singleElement()
                .asString()
                .contains(
                        "it is the version of " + DAY, "only the latest, the version of 2024-06-01T00:00:00Z, counts");
        var all = ReadOptions.STANDARD.withSelection(new Selection(Set.of(), true));
        assertThat(Opened.of(container, source(warc), all).headlines()).containsExactly("Old", "New");
    }

    @Test
    void a_revisit_is_resolved_by_address_or_by_digest_else_left_out() throws IOException {
        var head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(UTF_8);
        var digest = "Content-Type: application/http\r\nWARC-Payload-Digest: sha1:AAAA\r\n";
        var http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + WarcMaker.page("Same", "");
        var warc = new WarcMaker(true)
                .record("response", SITE + "a", DAY, digest, http.getBytes(UTF_8))
                .record("revisit", SITE + "a", "2024-07-01T00:00:00Z", digest, head)
                .record("revisit", SITE + "b", DAY, "WARC-Refers-To-Target-URI: " + SITE + "a\r\n", head)
                .record("revisit", SITE + "c", DAY, digest, head)
                .record("revisit", SITE + "d", DAY, "", head);
        var opened = Opened.of(container, "a.warc", warc.bytes());
        assertThat(opened.headlines()).containsExactly("Same", "Same", "Same");
        assertThat(opened.articles())
                .extracting(a -> a.metadata().provenance().canonicalUrl())
                .containsExactly(SITE + "a", SITE + "b", SITE + "c");
        assertThat(opened.skipped()).anyMatch(s -> s.startsWith(SITE + "d: it only refers to an earlier capture"));
        assertThat(opened.skipped()).anyMatch(s -> s.contains("one capture that repeats another"));
    }

    @Test
    void chunks_and_codings_are_undone_also_where_only_the_fields_are_left() throws IOException {
        var packed = WarcMaker.gzip(WarcMaker.page("Packed", "").getBytes(UTF_8));
        var chunk = Integer.toHexString(packed.length) + "\r\n" + new String(packed, ISO_8859_1) + "\r\n0\r\n\r\n";
        var both = "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n";
        var broken = "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n";
        var warc = new WarcMaker(false)
                .response(SITE + "a", DAY, "200 OK", both, chunk.getBytes(ISO_8859_1))
                .response(
                        SITE + "b",
                        DAY,
                        "200 OK",
                        both,
                        WarcMaker.page("Plain", "").getBytes(UTF_8))
                .response(SITE + "c", DAY, "200 OK", broken, ("ffff\r\n" + WarcMaker.page("Cut", "")).getBytes(UTF_8));
        var opened = Opened.of(container, "a.warc", warc.bytes());
        assertThat(opened.headlines()).containsExactly("Packed", "Plain", "Cut");
        assertThat(opened.notices())
                .extracting(p -> p.what())
                .contains("its chunks are broken; what could be joined was read");
    }

    @Test
    void the_charset_that_the_server_declared_goes_over_that_of_the_page() throws IOException {
        var html = WarcMaker.page("Жизнь", "").replace("<title>", "<meta charset='iso-8859-1'><title>");
        var body = html.getBytes("windows-1251");
        var warc = new WarcMaker(true)
                .response(SITE, DAY, "200 OK", "Content-Type: text/html; charset=windows-1251\r\n", body);
        assertThat(Opened.of(container, "a.warc", warc.bytes()).headlines()).containsExactly("Жизнь");
    }

    @Test
    void what_cannot_be_unpacked_fails_alone() throws IOException {
        var warc = new WarcMaker(true)
                .response(SITE + "a", DAY, "200 OK", "Content-Type: text/html\r\nContent-Encoding: br\r\n", new byte[] {
                    1, 2
                })
                .response(SITE + "b", DAY, "404 Not Found", "Content-Type: text/html\r\n", new byte[] {'x'})
                .page(SITE + "c", DAY, WarcMaker.page("Fine", ""));
        var opened = Opened.of(container, "a.warc", warc.bytes());
        assertThat(opened.headlines()).containsExactly("Fine");
        assertThat(opened.failed()).singleElement().asString().contains("packed as \"br\"");
        assertThat(opened.skipped()).anyMatch(s -> s.contains("something went wrong"));
    }

    @Test
    void a_resource_with_the_brackets_of_wget_and_a_space_in_its_address_is_read() throws IOException {
        var html = WarcMaker.page("Kept", "").getBytes(UTF_8);
        var warc =
                new WarcMaker(true).record("resource", "<" + SITE + "a b>", DAY, "Content-Type: text/html\r\n", html);
        var article = Opened.of(container, "a.warc", warc.bytes()).articles().get(0);
        assertThat(article.metadata().provenance().canonicalUrl()).isEqualTo(SITE + "a%20b");
    }

    @Test
    void an_arc_is_read_spaces_in_addresses_included() throws IOException {
        var http = "HTTP/1.0 200 OK\nContent-Type: text/html\n\n" + WarcMaker.page("Older", "");
        var version = "1 0 Test\nURL IP-address Archive-date Content-type Archive-length\n";
        var arc = "filedesc://a.arc 0.0.0.0 20050614070144 text/plain " + version.length() + "\n" + version + "\n"
                + SITE + "a b 127.0.0.1 20050614070144 text/html " + http.length() + "\n" + http + "\n";
        var opened = Opened.of(container, "a.arc", arc.getBytes(ISO_8859_1));
        assertThat(opened.headlines()).containsExactly("Older");
        assertThat(opened.articles().get(0).metadata().dates().retrieved())
                .hasFieldOrPropertyWithValue("raw", "2005-06-14T07:01:44Z");
    }

    @Test
    void many_records_packed_as_one_are_found() throws IOException {
        var plain = new WarcMaker(false)
                .page(SITE + "a", DAY, WarcMaker.page("First", ""))
                .page(SITE + "b", DAY, WarcMaker.page("Second", "<img src='x.png'>"))
                .response(SITE + "x.png", DAY, "200 OK", "Content-Type: image/png\r\n", WarcMaker.PIXEL)
                .bytes();
        var opened = Opened.of(container, "a.warc.gz", WarcMaker.gzip(plain));
        assertThat(opened.headlines()).containsExactly("First", "Second");
        assertThat(opened.articles().get(1).assets()).hasSize(1);
    }

    @Test
    void an_archive_without_captures_is_refused_with_what_it_holds() throws IOException {
        var warc = new WarcMaker(true)
                .record("warcinfo", "", DAY, "", "software: x\r\n".getBytes(UTF_8))
                .bytes();
        assertThatThrownBy(() -> Opened.of(container, "a.warc", warc))
                .hasMessageContaining("holds nothing that was captured, only one record about the capturing");
    }

    @Test
    void it_knows_its_own_by_the_bytes() throws IOException {
        assertThat(container.probe(new Prefix("x", "WARC/1.1\r\n".getBytes(UTF_8))))
                .isEqualTo(Likelihood.CERTAIN);
        assertThat(container.probe(new Prefix("x.gz", WarcMaker.gzip("WARC/1.0\r\n".getBytes(UTF_8)))))
                .isEqualTo(Likelihood.CERTAIN);
        assertThat(container.probe(new Prefix("a.gz", WarcMaker.gzip("{}".getBytes(UTF_8)))))
                .isEqualTo(Likelihood.NO);
        assertThat(container.probe(new Prefix("a.warc.gz", new byte[0]))).isEqualTo(Likelihood.NAME);
    }

    private static Source source(byte[] bytes) {
        return new Source("a.warc", ByteSource.of(bytes), Resources.NONE);
    }
}
