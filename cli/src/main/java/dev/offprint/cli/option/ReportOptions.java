// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import picocli.CommandLine.Option;

/** What is said about it. */
public final class ReportOptions {
    @Manual(example = "story.md --strict")
    @Option(names = "--strict", description = "A warning is an error: an article that has one is not made.")
    private boolean strict;

    @Manual(example = "story.md --quiet")
    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but errors.")
    private boolean quiet;

    @Manual(example = "story.md --debug")
    @Option(names = "--debug", description = "With the stack trace of whatever was thrown.")
    private boolean debug;

    @Manual(example = "story.md --color never", standard = "auto")
    @Option(
            names = {"--color", "--colour"},
            paramLabel = "WHEN",
            converter = Colouring.Reader.class,
            description = "Colour messages: auto (default), always or never; NO_COLOR is heeded.")
    @SuppressWarnings("UnusedVariable") // looked up before everything else, as mistakes are coloured too
    private Colouring colouring = Colouring.AUTO;

    /** Nothing asked for. */
    public ReportOptions() {}

    /** Whether a warning is an error. */
    public boolean strict() {
        return strict;
    }

    /** Whether only errors are told. */
    public boolean quiet() {
        return quiet;
    }

    /** Whether stack traces are told. */
    public boolean debug() {
        return debug;
    }
}
