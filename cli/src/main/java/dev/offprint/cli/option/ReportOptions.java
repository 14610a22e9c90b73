// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import picocli.CommandLine.Option;

/** What is said about it. */
public final class ReportOptions {
    @Option(names = "--strict", description = "A warning is an error: what has one is not made.")
    private boolean strict;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but errors.")
    private boolean quiet;

    @Option(names = "--debug", description = "With the stack trace of whatever was thrown.")
    private boolean debug;

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
