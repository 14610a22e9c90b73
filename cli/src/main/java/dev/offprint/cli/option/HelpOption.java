// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import picocli.CommandLine.Option;

/** The option that every command has. */
public final class HelpOption {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    /** Not asked for. */
    public HelpOption() {}
}
