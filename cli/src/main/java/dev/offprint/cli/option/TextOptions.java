// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.Typography;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The setting of text. */
public final class TextOptions {
    @Manual(
            example = "story.md --font-size 12pt",
            standard = "as the theme says",
            formats = "PDF, Word",
            more = "In an EPUB the reader chooses the size.",
            pictured = true)
    @Option(
            names = "--font-size",
            paramLabel = "SIZE",
            converter = FontSizes.class,
            description = "Of the body, in points; everything else scales with it: 11pt.")
    private @Nullable Double fontSize;

    @Manual(
            example = "story.md --align left",
            standard = "as the theme says",
            formats = "PDF, Word, EPUB",
            pictured = true)
    @Option(
            names = "--align",
            paramLabel = "HOW",
            converter = Alignments.class,
            description = "Body text: justify or left; else as the theme says.")
    private @Nullable Alignment alignment;

    @Manual(
            example = "story.md --no-hyphens",
            standard = "as the theme says",
            formats = "PDF, Word, EPUB",
            pictured = true)
    @Option(names = "--no-hyphens", description = "Divide no words at line ends.")
    private boolean noHyphens;

    /** Nothing asked for. */
    public TextOptions() {}

    /**
     * The setting that is asked for.
     *
     * @throws IllegalArgumentException it cannot be
     */
    Typography typography() {
        var typography = Typography.THEME.withBodySize(fontSize).withAlignment(alignment);
        return noHyphens ? typography.withHyphenate(false) : typography;
    }
}
