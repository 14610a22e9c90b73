// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.cli.option.InputOptions;
import dev.offprint.cli.option.MetadataOptions;
import dev.offprint.cli.option.ReportOptions;
import dev.offprint.core.export.ExportOptions;
import dev.offprint.core.export.Exporter;
import dev.offprint.core.font.FaceCatalog;
import dev.offprint.core.notice.OffprintException;
import java.io.PrintStream;
import java.util.function.Consumer;

/** The exporter that the options ask for. Stateless. */
final class ExporterChoice {
    private ExporterChoice() {}

    /**
     * An exporter.
     *
     * @throws OffprintException the input format is unknown
     * @throws IllegalArgumentException an option's value cannot be
     */
    static Exporter of(Surroundings surroundings, InputOptions input, MetadataOptions metadata, ReportOptions report)
            throws OffprintException {
        var exporter = surroundings.exporter().get();
        var format = input.format();
        if (format != null) exporter.readers().byId(format);
        return exporter.with(new ExportOptions(
                format,
                input.reading(),
                metadata.transform(),
                FaceCatalog.bundled(),
                SourceDate.of(surroundings.environment().apply(SourceDate.VARIABLE)),
                report.strict(),
                report.debug() ? trace(surroundings.err()) : thrown -> {}));
    }

    private static Consumer<Throwable> trace(PrintStream err) {
        return thrown -> {
            synchronized (err) { // the traces of two threads must not mix
                thrown.printStackTrace(err);
            }
        };
    }
}
