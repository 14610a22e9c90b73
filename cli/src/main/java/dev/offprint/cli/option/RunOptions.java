// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a run goes and what it leaves behind. */
public final class RunOptions {
    @Option(
            names = "--jobs",
            paramLabel = "N",
            converter = Numbers.class,
            description = "How many inputs at the same time (default: one per core).")
    private @Nullable Integer jobs;

    @Option(names = "--dry-run", description = "Say what would be read and written, and write nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "Tell the results on standard output, a line of JSON for each input.")
    private boolean json;

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description = "Write everything that happens into a file, a line of JSON for each event.")
    private @Nullable String log;

    /** Nothing asked for. */
    public RunOptions() {}

    /**
     * How many inputs are converted at the same time.
     *
     * @throws IllegalArgumentException it is less than one
     */
    public int jobs() {
        if (jobs == null) return Runtime.getRuntime().availableProcessors();
        if (jobs < 1) throw new IllegalArgumentException("--jobs must be at least 1, was " + jobs);
        return jobs;
    }

    /** Whether nothing is to be written. */
    public boolean dryRun() {
        return dryRun;
    }

    /** Whether results are told as JSON. */
    public boolean json() {
        return json;
    }

    /** The name of the log; null: none. */
    public @Nullable String log() {
        return log;
    }
}
