// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.read.Containers;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Readers;
import dev.offprint.core.read.Source;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An archive of two gigabytes ({@code -Dwarc.bytes}), of which every thousandth page is read, walked in less than 256
 * MiB of heap.
 */
@Tag("fuzz")
final class LargeWarcTest {
    private static final long SIZE = Long.getLong("warc.bytes", 2L << 30);
    private static final String DAY = "2024-05-01T10:00:00Z";

    @Test
    void two_gigabytes_fit_into_a_small_heap(@TempDir Path folder) throws IOException {
        var file = folder.resolve("large.warc.gz");
        int pages = write(file);
        resetPeaks();
        var intake = new Intake(Readers.installed(), Containers.NONE, ReadOptions.STANDARD, 0);
        int seen = 0;
        try (var entries = new WarcContainer().open(Source.of(file), intake)) {
            for (var entry = entries.next(); entry != null; entry = entries.next()) {
                if (!entry.name().startsWith("example.org")) continue;
                if (seen++ % 1000 == 0) assertThat(entry.article().get()).isInstanceOf(ReadResult.Ok.class);
            }
        }
        assertThat(seen).isEqualTo(pages);
        assertThat(liveHeap()).as("bytes alive after a collection at most").isLessThan(256L << 20);
    }

    /** Records of some sixteen kilobytes that do not shrink further, each a page that refers to the pictures between. */
    private static int write(Path file) throws IOException {
        var random = new Random(1);
        var noise = new byte[9_000];
        int pages = 0;
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            for (long size = 0; size < SIZE; pages++) {
                random.nextBytes(noise);
                var html = WarcMaker.page("Page " + pages, "<img src='/p" + pages + ".png'>");
                var comment = "<!--" + HexFormat.of().formatHex(noise) + "-->";
                var record = new WarcMaker(true)
                        .page("http://example.org/" + pages, DAY, html + comment)
                        .response(
                                "http://example.org/p" + pages + ".png",
                                DAY,
                                "200 OK",
                                "Content-Type: image/png\r\n",
                                WarcMaker.PIXEL)
                        .record(
                                "request",
                                "http://example.org/" + pages,
                                DAY,
                                "",
                                "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8))
                        .bytes();
                out.write(record);
                size += record.length;
            }
        }
        return pages;
    }

    private static void resetPeaks() {
        for (var pool : ManagementFactory.getMemoryPoolMXBeans()) pool.resetPeakUsage();
    }

    /** Of the pools after their last collection, which does not count what is waiting to be collected. */
    private static long liveHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }
}
