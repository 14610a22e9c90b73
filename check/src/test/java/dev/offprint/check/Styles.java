// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.Columns;
import dev.offprint.core.style.PageSize;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.Theme;
import dev.offprint.core.style.Typography;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** The styles that everything is tested in: every theme, and between them every option beside every other one. */
final class Styles {
    private record Options(String name, UnaryOperator<Style> on) {}

    private static final List<Options> OPTIONS = List.of(
            new Options("plain", style -> style),
            new Options(
                    "contents, two columns, mirrored",
                    style -> style.withContents(true).withColumns(Columns.of(2)).withMirrored(true)),
            new Options(
                    "contents, A5, ragged, no hyphens",
                    style -> style.withContents(true)
                            .withPage(PageSize.A5)
                            .withTypography(new Typography(null, Alignment.START, false))));

    private Styles() {}

    /** Every bundled theme. */
    static List<Theme> themes() {
        return List.of(Theme.journal());
    }

    /** Every theme as it is. */
    static Stream<Named<Style>> plain() {
        return themes().stream().map(theme -> Named.of(theme.name(), Style.STANDARD.withTheme(theme)));
    }

    /** Every theme with every set of options. */
    static Stream<Named<Style>> all() {
        return themes().stream()
                .flatMap(theme -> OPTIONS.stream()
                        .map(options -> Named.of(
                                theme.name() + ": " + options.name(),
                                options.on().apply(Style.STANDARD.withTheme(theme)))));
    }
}
