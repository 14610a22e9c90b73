// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a run goes and what it leaves behind. */
public final class RunOptions {
    @Manual(example = "site -o out --jobs 2", standard = "one per core")
    @Option(
            names = "--jobs",
            paramLabel = "N",
            converter = Numbers.class,
            description = "How many inputs at the same time (default: one per core).")
    private @Nullable Integer jobs;

    @Manual(
            example = "site -o out --dry-run",
            more = "The exit code is that of the run, as far as can be seen without reading.")
    @Option(names = "--dry-run", description = "Say what would be read and written, and write nothing.")
    private boolean dryRun;

    @Manual(example = "site -o out --json")
    @Option(names = "--json", description = "Tell the results on standard output, a line of JSON for each input.")
    private boolean json;

    @Manual(
            example = "site -o out --log run.jsonl",
            standard = "no log",
            more =
                    "The first event is start, with version and arguments; then each problem and each input as it is done with; the last is end, with the totals. Each line is written out at once. An input, an output, and a file that is no log are never written over.")
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
