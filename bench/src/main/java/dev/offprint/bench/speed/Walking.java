// SPDX-License-Identifier: Apache-2.0
package dev.offprint.bench.speed;

import dev.offprint.core.read.Containers;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Readers;
import dev.offprint.core.read.Source;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * Walking through a container, with or without reading its articles, measured in the CPU time of one thread.
 *
 * @param container its id
 * @param length of the input in bytes
 */
record Walking(String container, Source source, long length) {
    /** Walks through it once, as a warm-up. */
    void warm() throws IOException {
        timed(true);
    }

    /** Prints a line for walking alone and one for walking with reading. */
    void tell() throws IOException {
        tell("walked", timed(false));
        tell("walked and read", timed(true));
    }

    private void tell(String what, Pass pass) {
        System.out.printf(
                Locale.ROOT,
                "%s %s: %d records, %.1f s, %.0f MB/s, heap at most %d MB%n",
                container,
                what,
                pass.records(),
                pass.seconds(),
                length / 1e6 / pass.seconds(),
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private record Pass(long records, double seconds) {}

    private Pass timed(boolean reads) throws IOException {
        var intake = new Intake(Readers.installed(), Containers.installed(), ReadOptions.STANDARD, 0);
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        try (var entries = intake.containers().byId(container).orElseThrow().open(source, intake)) {
            long records = walk(entries, reads);
            return new Pass(records, (threads.getCurrentThreadCpuTime() - start) / 1e9);
        }
    }

    private static long walk(Entries entries, boolean reads) throws IOException {
        long records = 0;
        for (var entry = entries.next(); entry != null; entry = entries.next()) {
            records++;
            if (reads && entry.article().get() instanceof ReadResult.Failed) throw new IOException(entry.name());
        }
        return records;
    }
}
