// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import dev.offprint.core.read.CleanUp;
import dev.offprint.core.read.ReadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How inputs are read. */
public final class InputOptions {
    @Manual(example = "page.txt --from html", standard = "as name and content tell")
    @Option(
            names = {"-f", "--from"},
            paramLabel = "FORMAT",
            description = "Format of the inputs; else it follows from name and content.")
    private @Nullable String format;

    @Manual(example = "story.txt --clean-up safe", standard = "full")
    @Option(
            names = "--clean-up",
            paramLabel = "LEVEL",
            converter = CleanUps.class,
            description = "What may be mended and guessed: off, safe or full (default).")
    private @Nullable CleanUp cleanUp;

    /** Nothing asked for. */
    public InputOptions() {}

    /** The id of the reader; null: as the input tells. */
    public @Nullable String format() {
        return format;
    }

    /** How to read. */
    public ReadOptions reading() {
        return cleanUp == null ? ReadOptions.STANDARD : ReadOptions.STANDARD.withCleanUp(cleanUp);
    }
}
