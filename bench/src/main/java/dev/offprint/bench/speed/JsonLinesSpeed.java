// SPDX-License-Identifier: Apache-2.0
package dev.offprint.bench.speed;

import dev.offprint.core.read.Containers;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Readers;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Measures JSON Lines, walking alone and walking with reading, in megabytes per second of one thread's CPU. Arguments:
 * megabytes (default 512), and a file instead of generated lines.
 */
public final class JsonLinesSpeed {
    private JsonLinesSpeed() {}

    /** Prints two lines. */
    public static void main(String[] arguments) throws IOException {
        long length = (arguments.length > 0 ? Long.parseLong(arguments[0]) : 512) << 20;
        var bytes = arguments.length > 1 ? ByteSource.of(Path.of(arguments[1])) : new GeneratedLines(length);
        var source = new Source("generated.jsonl", bytes, Resources.NONE);
        measure(new Source("warm.jsonl", new GeneratedLines(64 << 20), Resources.NONE), 64 << 20, true, false);
        measure(source, length, false, true);
        measure(source, length, true, true);
    }

    private static void measure(Source source, long length, boolean reads, boolean tells) throws IOException {
        var intake = new Intake(Readers.installed(), Containers.installed(), ReadOptions.STANDARD, 0);
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        long records;
        try (var entries = intake.containers().byId("jsonl").orElseThrow().open(source, intake)) {
            records = walk(entries, reads);
        }
        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        if (!tells) return;
        System.out.printf(
                Locale.ROOT,
                "%s: %d records, %.1f s, %.0f MB/s, heap at most %d MB%n",
                reads ? "walked and read" : "walked",
                records,
                seconds,
                length / 1e6 / seconds,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static long walk(Entries entries, boolean reads) throws IOException {
        long records = 0;
        for (var entry = entries.next(); entry != null; entry = entries.next()) {
            records++;
            if (reads && !(entry.article().get() instanceof ReadResult.Ok)) throw new IOException(entry.name());
        }
        return records;
    }
}
