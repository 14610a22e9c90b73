// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.Columns;
import dev.offprint.core.style.Margins;
import dev.offprint.core.style.PageSize;
import dev.offprint.core.style.Style;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the article should look. */
public final class StyleOptions {
    @Option(
            names = "--page-size",
            paramLabel = "SIZE",
            converter = PageSizes.class,
            description = "A4 (default), A5, A6, B5, Letter, Legal, or width and height: 150mmx220mm.")
    private @Nullable PageSize page;

    @Option(
            names = "--margin",
            paramLabel = "LENGTH",
            converter = MarginWidths.class,
            description = "One for all sides, or head,outer,foot,inner: 20mm or 20mm,15mm,25mm,20mm.")
    private @Nullable Margins margins;

    @Option(
            names = "--columns",
            paramLabel = "N",
            converter = Numbers.class,
            description = "1 to 4 columns on the pages of a PDF.")
    private @Nullable Integer columns;

    @Option(
            names = "--font-size",
            paramLabel = "SIZE",
            converter = FontSizes.class,
            description = "Of the body, in points; everything else scales with it: 11pt.")
    private @Nullable Double fontSize;

    @Option(
            names = "--align",
            paramLabel = "HOW",
            converter = Alignments.class,
            description = "Body text: justify or left.")
    private @Nullable Alignment alignment;

    @Option(names = "--toc", description = "Print a table of contents.")
    private boolean contents;

    /** Nothing asked for. */
    public StyleOptions() {}

    /**
     * The style that is asked for.
     *
     * @throws IllegalArgumentException it cannot be, or leaves no room for text
     */
    public Style style() {
        var style = Style.STANDARD.withMargins(margins).withContents(contents);
        if (page != null) style = style.withPage(page);
        if (columns != null) style = style.withColumns(Columns.of(columns));
        style = style.withTypography(style.typography().withBodySize(fontSize).withAlignment(alignment));
        style.typeArea(); // refuses margins that leave no room
        return style;
    }
}
