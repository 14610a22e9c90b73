// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is made, and where. */
public final class OutputOptions {
    @Option(
            names = {"-t", "--to"},
            paramLabel = "FORMAT",
            split = ",",
            description =
                    "Formats to make, with commas: pdf,docx,epub. Else it follows from the name after -o; else pdf.")
    private List<String> formats = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR",
            description =
                    "A file for one input and one format, else a folder. Else beside the input. - is standard output.")
    private @Nullable String output;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many inputs at the same time (default: one per core).")
    private @Nullable Integer jobs;

    /** Nothing asked for. */
    public OutputOptions() {}

    /** The formats asked for, each once, in their order; empty when none is named. */
    public List<String> formats() {
        return List.copyOf(new LinkedHashSet<>(formats));
    }

    /** File or folder as it was typed; null when none was. */
    public @Nullable String output() {
        return output;
    }

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
}
