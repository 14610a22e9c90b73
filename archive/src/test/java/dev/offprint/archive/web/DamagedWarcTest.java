// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class DamagedWarcTest {
    private static final String SITE = "http://example.org/";
    private static final String DAY = "2024-05-01T10:00:00Z";
    private final WarcContainer container = new WarcContainer();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_record_behind_a_broken_one_is_read(boolean packed) throws IOException {
        var first = three(packed, 1);
        var two = three(packed, 2);
        var all = three(packed, 3);
        Arrays.fill(all, first.length + 12, Math.min(two.length - 20, first.length + 60), (byte) '#');
        var opened = Opened.of(container, "a.warc", all);
        assertThat(opened.headlines()).contains("Page 0", "Page 2").hasSize(2);
        assertThat(opened.failed())
                .isNotEmpty()
                .allMatch(f -> f.startsWith("a.warc, byte " + first.length + ": the record"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rubbish_between_records_is_passed_over(boolean packed) throws IOException {
        var warc = new WarcMaker(packed)
                .page(SITE + "a", DAY, WarcMaker.page("First", ""))
                .raw("rubbish\nmore rubbish\n\n".getBytes(UTF_8))
                .page(SITE + "b", DAY, WarcMaker.page("Second", ""));
        var opened = Opened.of(container, "a.warc", warc.bytes());
        assertThat(opened.headlines()).containsExactly("First", "Second");
        assertThat(opened.failed()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void every_beginning_of_an_archive_is_read_or_refused(boolean packed) throws IOException {
        var all = three(packed, 2);
        for (int length = 1; length < all.length; length++) {
            try {
                var opened = Opened.of(container, "a.warc", Arrays.copyOf(all, length));
                assertThat(opened.results()).as("of %d bytes", length).isNotEmpty();
            } catch (OffprintException e) {
                assertThat(e.problem().what()).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_lies_before_a_cut_is_read_and_the_cut_is_told(boolean packed) throws IOException {
        var ends = List.of(three(packed, 1).length, three(packed, 2).length, three(packed, 3).length);
        var all = three(packed, 3);
        for (int length = ends.get(0); length < all.length; length++) {
            int cut = length;
            var opened = Opened.of(container, "a.warc", Arrays.copyOf(all, cut));
            int whole = (int) ends.stream().filter(end -> end <= cut).count();
            var pages = List.of("Page 0", "Page 1", "Page 2").subList(0, whole);
            assertThat(opened.headlines()).as("of %d bytes", cut).containsAll(pages);
            int read = opened.headlines().size();
            boolean isTold = !opened.failed().isEmpty()
                    || opened.notices().stream().anyMatch(p -> p.what().startsWith("the file ends in the midst"));
            boolean isAtEnd = ends.stream().anyMatch(end -> end - (packed ? 0 : 4) <= cut && cut <= end);
            assertThat(isTold || isAtEnd).as("%d bytes, %d pages", cut, read).isTrue();
        }
    }

    @Test
    void a_record_that_is_too_long_names_its_file() throws IOException {
        var head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a/\r\nContent-Length: " + Long.MAX_VALUE
                + "\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>x";
        assertThat(Opened.of(container, "a.warc", head.getBytes(UTF_8)).failed())
                .allMatch(f -> f.startsWith("a.warc, http://a/: the record has 9223372036854775807 bytes"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void broken_bytes_anywhere_never_throw_anything_else(boolean packed) throws IOException {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            var bytes = three(packed, 3);
            for (int i = 0; i < 8; i++) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            try {
                assertThat(Opened.of(container, "a.warc", bytes).results()).isNotEmpty();
            } catch (OffprintException e) {
                assertThat(e.problem().what()).isNotBlank();
            }
        }
    }

    @Test
    void a_bomb_fails_alone_and_names_its_limit() throws IOException {
        var zeros = WarcMaker.gzip(new byte[20 << 20]);
        var fields = "Content-Type: text/html\r\nContent-Encoding: gzip\r\n";
        var warc = new WarcMaker(false)
                .response(SITE + "a", DAY, "200 OK", fields, zeros)
                .page(SITE + "b", DAY, WarcMaker.page("Fine", ""))
                .bytes();
        var opened = Opened.of(container, "a.warc", warc);
        assertThat(opened.headlines()).containsExactly("Fine");
        assertThat(opened.failed()).singleElement().asString().contains("the limit (ratio)", "--limit ratio=N");
    }

    @Test
    void a_bomb_around_a_record_is_passed_over() throws IOException {
        var warc = new WarcMaker(true)
                .response(SITE + "a", DAY, "200 OK", "Content-Type: text/html\r\n", new byte[20 << 20])
                .page(SITE + "b", DAY, WarcMaker.page("Fine", ""))
                .bytes();
        var opened = Opened.of(container, "a.warc", warc);
        assertThat(opened.headlines()).containsExactly("Fine");
        assertThat(opened.failed()).isNotEmpty().allMatch(f -> f.contains("the limit (ratio)"));
    }

    @Test
    void records_beyond_the_limits_are_told_of() throws IOException {
        var source = new Source("a.warc", ByteSource.of(three(true, 3)), Resources.NONE);
        var few = ReadOptions.STANDARD.withLimits(Limits.STANDARD.with(Limit.ENTRIES, 2));
        assertThat(Opened.of(container, source, few).failed())
                .singleElement()
                .asString()
                .contains("(entries)");
        var small = ReadOptions.STANDARD.withLimits(Limits.STANDARD.with(Limit.INPUT_BYTES, 100));
        assertThat(Opened.of(container, source, small).failed()).hasSize(3).allMatch(f -> f.contains("(input-bytes)"));
    }

    @Test
    void a_wrong_digest_is_a_warning() throws IOException {
        var fields = "Content-Type: text/html\r\nWARC-Block-Digest: sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\r\n";
        var warc = new WarcMaker(true)
                .record("resource", SITE, DAY, fields, WarcMaker.page("Odd", "").getBytes(UTF_8));
        var opened = Opened.of(container, "a.warc", warc.bytes());
        assertThat(opened.notices())
                .extracting(p -> p.what())
                .contains("the bytes are not those that the record's digest tells of");
    }

    @Test
    void redirects_that_lead_in_a_circle_end() throws IOException {
        var warc = new WarcMaker(true)
                .page(SITE, DAY, WarcMaker.page("Circle", "<img src='/a.png'>"))
                .response(SITE + "a.png", DAY, "302 Found", "Location: /b.png\r\n", new byte[0])
                .response(SITE + "b.png", DAY, "302 Found", "Location: /a.png\r\n", new byte[0]);
        var opened = Opened.of(container, "a.warc", warc.bytes());
        assertThat(opened.headlines()).containsExactly("Circle");
        assertThat(opened.notices()).extracting(p -> p.code()).contains("image.missing");
    }

    private static byte[] three(boolean packed, int count) throws IOException {
        var warc = new WarcMaker(packed);
        for (int i = 0; i < count; i++) warc.page(SITE + i, DAY, WarcMaker.page("Page " + i, ""));
        return warc.bytes();
    }
}
