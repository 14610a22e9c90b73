// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import dev.offprint.archive.Soak;
import dev.offprint.core.read.Containers;
import dev.offprint.core.read.Entry;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Readers;
import dev.offprint.core.read.Source;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Archives of gigabytes ({@code -Dsoak.megabytes}), of which every thousandth page is read: {@code mvn -Psoak test -pl
 * archive}, which gives 256 MiB of heap.
 */
@Tag("soak")
final class WarcSoakTest {
    private static final String DAY = "2024-05-01T10:00:00Z";
    private static final int NOISE = 9_000;

    /** How an archive begins and what a page and its picture are in it. */
    private interface Form {
        /** A page and a picture as records, with bytes that make it larger. */
        byte[] records(int page, String html) throws IOException;
    }

    @Test
    void warc_packed_record_by_record(@TempDir Path folder) throws IOException {
        walked(folder.resolve("large.warc.gz"), new byte[0], (page, html) -> warc(true, page, html));
    }

    @Test
    void warc_packed_by_zstandard(@TempDir Path folder) throws IOException {
        walked(
                folder.resolve("large.warc.zst"),
                new byte[0],
                (page, html) -> Zstd.compress(warc(false, page, html), 1));
    }

    @Test
    void warc_as_it_is(@TempDir Path folder) throws IOException {
        walked(folder.resolve("large.warc"), new byte[0], (page, html) -> warc(false, page, html));
    }

    @Test
    void arc(@TempDir Path folder) throws IOException {
        var version = "1 0 Test\nURL IP-address Archive-date Content-type Archive-length\n";
        var head = "filedesc://large.arc 0.0.0.0 20240501100000 text/plain " + version.length() + "\n" + version + "\n";
        walked(folder.resolve("large.arc"), head.getBytes(UTF_8), WarcSoakTest::arc);
    }

    private static void walked(Path file, byte[] head, Form form) throws IOException {
        int pages = write(file, head, form);
        Soak.resetPeaks();
        var intake = new Intake(Readers.installed(), Containers.NONE, ReadOptions.STANDARD, 0);
        int seen = 0;
        try (var entries = new WarcContainer().open(Source.of(file), intake)) {
            for (var entry = entries.next(); entry != null; entry = entries.next()) {
                if (!entry.name().startsWith("example.org")) continue;
                if (seen++ % 1000 == 0) assertThat(assets(entry)).isEqualTo(1);
            }
        }
        assertThat(seen).isEqualTo(pages);
        assertThat(Soak.liveHeap()).as("bytes alive after a collection at most").isLessThan(Soak.HEAP);
        Files.delete(file);
    }

    private static int assets(Entry entry) {
        var result = entry.article().get();
        assertThat(result).isInstanceOf(ReadResult.Ok.class);
        return ((ReadResult.Ok) result).article().assets().size();
    }

    /** Pages of some eighteen kilobytes that hardly shrink, each with a picture of the same archive. */
    private static int write(Path file, byte[] head, Form form) throws IOException {
        var random = new Random(1);
        var noise = new byte[NOISE];
        int pages = 0;
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            out.write(head);
            for (long size = 0; size < Soak.SIZE; pages++) {
                random.nextBytes(noise);
                var html = WarcMaker.page("Page " + pages, "<img src='/p" + pages + ".png'>");
                var records = form.records(pages, html + "<!--" + HexFormat.of().formatHex(noise) + "-->");
                out.write(records);
                size += records.length;
            }
        }
        return pages;
    }

    private static byte[] warc(boolean packed, int page, String html) throws IOException {
        var address = "http://example.org/" + page;
        var picture = "http://example.org/p" + page + ".png";
        return new WarcMaker(packed)
                .page(address, DAY, html)
                .response(picture, DAY, "200 OK", "Content-Type: image/png\r\n", WarcMaker.PIXEL)
                .record("request", address, DAY, "", "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8))
                .bytes();
    }

    private static byte[] arc(int page, String html) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(arcRecord("http://example.org/" + page, "text/html", html.getBytes(UTF_8)));
        out.write(arcRecord("http://example.org/p" + page + ".png", "image/png", WarcMaker.PIXEL));
        return out.toByteArray();
    }

    private static byte[] arcRecord(String address, String type, byte[] body) throws IOException {
        var http = ("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n").getBytes(UTF_8);
        var head = address + " 127.0.0.1 20240501100000 " + type + " " + (http.length + body.length) + "\n";
        var out = new ByteArrayOutputStream();
        out.write(head.getBytes(UTF_8));
        out.write(http);
        out.write(body);
        out.write('\n');
        return out.toByteArray();
    }
}
