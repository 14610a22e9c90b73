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
            names = "--bind",
            description = "Make one publication of all inputs, in their order; -M tells of the whole.")
    private boolean bind;

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

    /** Whether all inputs become one publication. */
    public boolean bind() {
        return bind;
    }
}
