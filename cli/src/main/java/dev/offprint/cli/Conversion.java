// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.cli.plan.Plan;
import dev.offprint.cli.report.Finished;
import dev.offprint.cli.report.Totals;
import dev.offprint.core.export.Exporter;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.style.Style;
import java.io.OutputStream;

/** A plan that is carried out. Of one thread. */
final class Conversion {
    private final Exporter exporter;
    private final Style style;
    private final Plan plan;
    private final Metadata ofBound;

    /** @param ofBound what a publication of many inputs says of itself */
    Conversion(Exporter exporter, Style style, Plan plan, Metadata ofBound) {
        this.exporter = exporter;
        this.style = style;
        this.plan = plan;
        this.ofBound = ofBound;
    }

    /** Does it, and closes the listeners; answers with the exit code. */
    int run(Listeners listeners, int jobs, OutputStream out) {
        try (listeners) {
            var totals = plan.toStandardOutput()
                    ? toStandardOutput(listeners, out)
                    : new Batch(exporter, style, plan, ofBound).run(jobs, listeners.atOnce(), listeners.inOrder());
            return ExitCode.of(totals);
        }
    }

    private Totals toStandardOutput(Listeners listeners, OutputStream out) {
        var task = plan.tasks().get(0);
        var format = plan.formats().get(0);
        var result = new ToStandardOutput(exporter, ofBound, out)
                .run(
                        task,
                        format,
                        (publication, bytes) -> exporter.export(publication, task.name(), format, style, bytes));
        var totals = new Totals();
        listeners.finished(Finished.of(task, result), totals);
        return totals;
    }
}
