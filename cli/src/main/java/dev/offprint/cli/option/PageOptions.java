// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import dev.offprint.core.style.Columns;
import dev.offprint.core.style.Margins;
import dev.offprint.core.style.PageLayout;
import dev.offprint.core.style.PageSize;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The page. */
public final class PageOptions {
    @Manual(example = "story.md --page-size A5", standard = "A4", formats = "PDF, Word", pictured = true)
    @Option(
            names = "--page-size",
            paramLabel = "SIZE",
            converter = PageSizes.class,
            description = "A4 (default), A5, A6, A3, B5, Letter, Legal, or width and height: 150mmx220mm.")
    private @Nullable PageSize size;

    @Manual(
            example = "story.md --margin 20mm,15mm,25mm,20mm",
            standard = "as the theme's measure and the page leave",
            formats = "PDF, Word",
            pictured = true)
    @Option(
            names = "--margin",
            paramLabel = "LENGTH",
            converter = MarginWidths.class,
            description = "One for all sides, or head,outer,foot,inner: 20mm or 20mm,15mm,25mm,20mm.")
    private @Nullable Margins margins;

    @Manual(example = "story.md --columns 2", standard = "as the theme says", formats = "PDF, Word", pictured = true)
    @Option(
            names = "--columns",
            paramLabel = "N",
            converter = Numbers.class,
            description = "1 to 4 columns; else as the theme says.")
    private @Nullable Integer columns;

    @Manual(
            example = "story.md --mirrored",
            standard = "every page like the other",
            formats = "PDF, Word",
            pictured = true)
    @Option(names = "--mirrored", description = "Left and right pages face each other, as in a book.")
    private boolean mirrored;

    /** Nothing asked for. */
    public PageOptions() {}

    /**
     * The page that is asked for.
     *
     * @throws IllegalArgumentException it cannot be
     */
    PageLayout layout() {
        var layout = PageLayout.STANDARD.withMargins(margins).withMirrored(mirrored);
        if (size != null) layout = layout.withSize(size);
        return columns == null ? layout : layout.withColumns(Columns.of(columns));
    }
}
