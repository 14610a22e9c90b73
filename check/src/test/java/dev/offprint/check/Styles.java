// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.Apparatus;
import dev.offprint.core.style.Apparatus.LinkTreatment;
import dev.offprint.core.style.Apparatus.NotePlacement;
import dev.offprint.core.style.Columns;
import dev.offprint.core.style.PageSize;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.Theme;
import dev.offprint.core.style.Themes;
import dev.offprint.core.style.Typography;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** The styles that everything is tested in: every theme, and among them every option beside others. */
final class Styles {
    private record Options(String name, UnaryOperator<Style> on) {}

    /** They change where things stand, and nothing else. */
    private static final List<Options> LAYOUTS = List.of(
            new Options(
                    "contents, two columns, mirrored",
                    style -> style.withContents(true).withColumns(Columns.of(2)).withMirrored(true)),
            new Options(
                    "contents, one column of A5, ragged, no hyphens",
                    style -> style.withContents(true)
                            .withPage(PageSize.A5)
                            .withColumns(Columns.ONE)
                            .withTypography(new Typography(null, Alignment.START, false))));

    /** They print what the article does not say, or say it elsewhere. */
    private static final List<Options> APPARATUS = List.of(
            new Options(
                    "notes at the end, links as notes, numbers, cover",
                    style -> style.withApparatus(new Apparatus(NotePlacement.END, LinkTreatment.FOOTNOTE, true))
                            .withCover(true)),
            new Options(
                    "no links, contents, numbers, two columns",
                    style -> style.withApparatus(new Apparatus(NotePlacement.PAGE, LinkTreatment.NONE, true))
                            .withContents(true)
                            .withColumns(Columns.of(2))),
            new Options(
                    "links as notes at the foot, cover, contents, mirrored",
                    style -> style.withApparatus(new Apparatus(NotePlacement.PAGE, LinkTreatment.FOOTNOTE, false))
                            .withOpening(new dev.offprint.core.style.Opening(true, true))
                            .withMirrored(true)));

    private Styles() {}

    /** Every bundled theme, the default first. */
    static List<Theme> themes() {
        return Themes.names().stream().map(Styles::theme).toList();
    }

    private static Theme theme(String name) {
        try {
            return Themes.named(name);
        } catch (OffprintException e) {
            throw new AssertionError("a bundled theme has a name", e);
        }
    }

    /** Every theme as it is. */
    static Stream<Named<Style>> plain() {
        return themes().stream().map(theme -> Named.of(theme.name(), Style.STANDARD.withTheme(theme)));
    }

    /** Every theme as it is and in another layout. */
    static Stream<Named<Style>> layouts() {
        return Stream.concat(plain(), each(LAYOUTS));
    }

    /** Every theme with other notes, links and numbers. */
    static Stream<Named<Style>> apparatus() {
        return each(APPARATUS);
    }

    private static Stream<Named<Style>> each(List<Options> options) {
        var themes = themes();
        int count = Math.max(themes.size(), options.size());
        return IntStream.range(0, count).mapToObj(i -> {
            var theme = themes.get(i % themes.size());
            var set = options.get(i % options.size());
            return Named.of(theme.name() + ": " + set.name(), set.on().apply(Style.STANDARD.withTheme(theme)));
        });
    }
}
