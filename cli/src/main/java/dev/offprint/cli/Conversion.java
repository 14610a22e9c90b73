// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.cli.plan.Plan;
import dev.offprint.cli.report.Finished;
import dev.offprint.cli.report.Totals;
import dev.offprint.core.export.Exporter;
import dev.offprint.core.style.Style;
import java.io.OutputStream;

/** A plan that is carried out. Of one thread. */
final class Conversion {
    private final Exporter exporter;
    private final Style style;
    private final Plan plan;

    Conversion(Exporter exporter, Style style, Plan plan) {
        this.exporter = exporter;
        this.style = style;
        this.plan = plan;
    }

    /** Does it, and closes the listeners; answers with the exit code. */
    int run(Listeners listeners, int jobs, OutputStream out) {
        try (listeners) {
            var totals = plan.toStandardOutput()
                    ? toStandardOutput(listeners, out)
                    : new Batch(exporter, style, plan).run(jobs, listeners.atOnce(), listeners.inOrder());
            return ExitCode.of(totals);
        }
    }

    private Totals toStandardOutput(Listeners listeners, OutputStream out) {
        var task = plan.tasks().get(0);
        var format = plan.formats().get(0);
        var result = new ToStandardOutput(exporter, out)
                .run(task, format, (article, bytes) -> exporter.export(article, format, style, bytes));
        var totals = new Totals();
        listeners.finished(new Finished(task.name(), 1, result), totals);
        return totals;
    }
}
