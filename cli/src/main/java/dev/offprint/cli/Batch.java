// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.cli.plan.Plan;
import dev.offprint.cli.plan.Task;
import dev.offprint.cli.report.Report;
import dev.offprint.core.export.ExportResult;
import dev.offprint.core.export.Exporter;
import dev.offprint.core.model.Origin;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Carries out a plan, several inputs at the same time; none of them stops the others. Of one thread. */
final class Batch {
    private final Exporter exporter;
    private final Style style;
    private final Plan plan;
    private final Tally tally = new Tally();

    Batch(Exporter exporter, Style style, Plan plan) {
        this.exporter = exporter;
        this.style = style;
        this.plan = plan;
    }

    /** Does it all, reporting in the order of the inputs; answers with the exit code. */
    int run(int jobs, Report report) {
        var pool = Executors.newFixedThreadPool(Math.min(jobs, plan.tasks().size()), Batch::thread);
        try {
            var results = new ArrayList<Future<ExportResult>>();
            for (var task : plan.tasks()) results.add(pool.submit(() -> export(task)));
            report(results, report);
            return tally.exitCode();
        } finally {
            pool.shutdownNow();
        }
    }

    private void report(List<Future<ExportResult>> results, Report report) {
        for (int i = 0; i < results.size(); i++) {
            var task = plan.tasks().get(i);
            var result = await(task, results.set(i, null)); // done with: its memory is free
            tally.add(result);
            report.finished(task.name(), result);
        }
    }

    private ExportResult export(Task task) throws OffprintException {
        if (task instanceof Task.Unusable unusable) return failed(task, unusable.problem());
        var export = (Task.Export) task;
        return exporter.export(export.source(), style, export.targets());
    }

    private static ExportResult await(Task task, Future<ExportResult> result) {
        try {
            return result.get();
        } catch (ExecutionException e) { // the exporter catches what one input can cause; this is for the rest
            return failed(task, Problem.error("fault", task.name(), "a fault of Offprint itself: " + e.getCause(), ""));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(task, Problem.error("interrupted", task.name(), "interrupted", ""));
        }
    }

    private static ExportResult failed(Task task, Problem problem) {
        return new ExportResult.Failed(new Origin(task.name(), null), List.of(problem));
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "offprint");
        thread.setDaemon(true);
        return thread;
    }
}
