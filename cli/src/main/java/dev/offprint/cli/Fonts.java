// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.cli.option.FontOptions;
import dev.offprint.cli.option.ReportOptions;
import dev.offprint.cli.report.Messages;
import dev.offprint.cli.theme.ThemeFaces;
import dev.offprint.core.font.FaceCatalog;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.style.Theme;
import java.util.ArrayList;

/** The faces of a run, and whether they are what the theme wants. Stateless. */
final class Fonts {
    private Fonts() {}

    /**
     * The faces; what is wrong with them is told once and not for each input.
     *
     * @throws OffprintException a folder has none, or in strict mode something is wrong
     */
    static FaceCatalog of(Theme theme, FontOptions asked, ReportOptions report, Messages messages)
            throws OffprintException {
        var problems = new ArrayList<Problem>();
        var catalog = asked.catalog(problems::add);
        problems.addAll(ThemeFaces.missing(theme, catalog));
        messages.tell(problems);
        if (report.strict() && !problems.isEmpty()) throw Mistakes.of("strict allows no warning", "");
        return catalog;
    }
}
