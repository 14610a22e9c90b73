// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is made, and where. */
public final class OutputOptions {
    @Manual(example = "story.md --to pdf,docx,epub", standard = "as the name after -o tells, else pdf")
    @Option(
            names = {"-t", "--to"},
            paramLabel = "FORMAT",
            split = ",",
            description =
                    "Formats to make, with commas: pdf,docx,epub. Else it follows from the name after -o; else pdf.")
    private List<String> formats = List.of();

    @Manual(example = "story.md -o out/story.epub", standard = "beside the input, with its name")
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR",
            description =
                    "A file for one input and one format, else a folder. Else beside the input. - is standard output.")
    private @Nullable String output;

    @Manual(
            example = "*.md --bind -o book.pdf -M title=Coast",
            standard = "each input becomes a file of its own",
            more =
                    "Each article begins on a page of its own; there is one table of contents, and notes and links stay with their article. A book of which an input fails is not made; what is left out on purpose is told of.")
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
