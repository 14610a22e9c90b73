// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import picocli.CommandLine.Mixin;

/** What every command that reads an article takes. */
public final class SharedOptions {
    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final ResourceOptions pictures = new ResourceOptions();

    @Mixin
    private final MetadataOptions metadata = new MetadataOptions();

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private final HelpOption help = new HelpOption();

    /** Nothing asked for. */
    public SharedOptions() {}

    /** How inputs are read. */
    public InputOptions input() {
        return input;
    }

    /** Where pictures are looked for. */
    public ResourceOptions pictures() {
        return pictures;
    }

    /** What is known better. */
    public MetadataOptions metadata() {
        return metadata;
    }

    /** What is said. */
    public ReportOptions report() {
        return report;
    }
}
