// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.cli.plan.Plan;
import dev.offprint.cli.plan.Task;
import dev.offprint.cli.report.Finished;
import dev.offprint.cli.report.Report;
import dev.offprint.cli.report.Totals;
import dev.offprint.core.export.ExportResult;
import dev.offprint.core.export.Exporter;
import dev.offprint.core.model.Metadata;
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
    private final Metadata ofBound;
    private final Object turn = new Object();

    /** @param ofBound what a publication of many inputs says of itself */
    Batch(Exporter exporter, Style style, Plan plan, Metadata ofBound) {
        this.exporter = exporter;
        this.style = style;
        this.plan = plan;
        this.ofBound = ofBound;
    }

    /**
     * Does it all.
     *
     * @param atOnce is told of each input as soon as it is done with
     * @param inOrder is told in the order of the inputs
     */
    Totals run(int jobs, List<Report> atOnce, Report inOrder) {
        var pool = Executors.newFixedThreadPool(Math.min(jobs, plan.tasks().size()), Batch::thread);
        try {
            var results = new ArrayList<Future<Finished>>();
            for (var task : plan.tasks()) results.add(pool.submit(() -> told(atOnce, export(task))));
            var totals = told(results, inOrder);
            for (var report : atOnce) report.ended(totals);
            inOrder.ended(totals);
            return totals;
        } finally {
            pool.shutdownNow();
        }
    }

    private Finished told(List<Report> atOnce, Finished finished) {
        synchronized (turn) {
            for (var report : atOnce) report.finished(finished);
        }
        return finished;
    }

    private Totals told(List<Future<Finished>> results, Report inOrder) {
        var totals = new Totals();
        for (int i = 0; i < results.size(); i++) {
            var finished = await(plan.tasks().get(i), results.set(i, null)); // done with: its memory is free
            totals.add(finished);
            inOrder.finished(finished);
        }
        return totals;
    }

    private Finished export(Task task) {
        try {
            return Finished.of(task, result(task));
        } catch (OffprintException e) {
            return failed(task, e.problem());
        } catch (RuntimeException | Error e) { // the exporter catches what one input can cause; this is for the rest
            exporter.options().thrown().accept(e);
            return failed(task, Problem.error("fault", task.name(), "a fault of Offprint itself: " + e, ""));
        }
    }

    private ExportResult result(Task task) throws OffprintException {
        if (task instanceof Task.Unusable unusable) throw new OffprintException(unusable.problem());
        if (task instanceof Task.Export export) return exporter.export(export.source(), style, export.targets());
        var reading = new Reading(exporter, ofBound);
        try {
            var publication = reading.of(task);
            return exporter.export(publication, task.name(), style, task.targets(), reading.problems());
        } catch (OffprintException e) {
            reading.problems().add(e.problem());
            return new ExportResult.Failed(new Origin(task.name(), null), reading.problems());
        }
    }

    private static Finished await(Task task, Future<Finished> result) {
        try {
            return result.get();
        } catch (ExecutionException e) { // telling of it failed
            return failed(task, Problem.error("fault", task.name(), "a fault of Offprint itself: " + e.getCause(), ""));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(task, Problem.error("interrupted", task.name(), "interrupted", ""));
        }
    }

    private static Finished failed(Task task, Problem problem) {
        return Finished.of(task, new ExportResult.Failed(new Origin(task.name(), null), List.of(problem)));
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "offprint");
        thread.setDaemon(true);
        return thread;
    }
}
