// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.cli.option.SharedOptions;
import dev.offprint.core.export.ExportOptions;
import dev.offprint.core.export.Exporter;
import dev.offprint.core.font.FaceCatalog;
import dev.offprint.core.notice.OffprintException;

/** The exporter that the options ask for. Stateless. */
final class ExporterChoice {
    private ExporterChoice() {}

    /**
     * An exporter.
     *
     * @throws OffprintException the input format is unknown, or a field map names what no article has
     * @throws IllegalArgumentException an option's value cannot be
     */
    static Exporter of(Invocation invocation, SharedOptions asked) throws OffprintException {
        var surroundings = invocation.surroundings();
        var exporter = surroundings.exporter().get();
        var format = asked.input().format();
        if (format != null) exporter.requireInput(format);
        var chosen = exporter.with(new ExportOptions(
                format,
                asked.input().reading(),
                asked.pictures().elsewhere(asked.input().reading().limits()),
                asked.metadata().transform(),
                FaceCatalog.bundled(),
                SourceDate.of(surroundings.environment().apply(SourceDate.VARIABLE)),
                asked.report().strict(),
                asked.report().debug() ? invocation.console()::trace : thrown -> {}));
        chosen.check();
        return chosen;
    }
}
