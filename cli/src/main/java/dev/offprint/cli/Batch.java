// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.cli.plan.Plan;
import dev.offprint.cli.report.Finished;
import dev.offprint.cli.report.Report;
import dev.offprint.cli.report.Totals;
import dev.offprint.core.export.ExportResult;
import dev.offprint.core.export.Exporter;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Origin;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.style.Style;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Carries out a plan, several articles at the same time; none of them stops the others. However many records a
 * container has, only a few are on their way at once. Of one thread.
 */
final class Batch {
    /** So many for each worker are begun or wait, so that a long one does not keep the others idle. */
    private static final int AHEAD = 8;

    private final Steps steps;
    private final Deque<Running> running = new ArrayDeque<>();
    private final Object turn = new Object();

    private record Running(Step step, Future<Finished> result) {}

    /** @param ofBound what a publication of many inputs says of itself */
    Batch(Exporter exporter, Style style, Plan plan, Metadata ofBound) {
        this.steps = new Steps(exporter, style, plan, ofBound);
    }

    /**
     * Does it all.
     *
     * @param atOnce is told of each article as soon as it is done with
     * @param inOrder is told in the order of the inputs
     */
    Totals run(int jobs, List<Report> atOnce, Report inOrder) {
        var pool = Executors.newFixedThreadPool(jobs, Batch::thread);
        try (steps) {
            var totals = new Totals();
            do {
                fill(pool, atOnce, jobs * AHEAD);
                if (!running.isEmpty()) tell(running.remove(), totals, inOrder);
            } while (!running.isEmpty() || steps.hasMore());
            for (var report : atOnce) report.ended(totals);
            inOrder.ended(totals);
            return totals;
        } finally {
            pool.shutdownNow();
        }
    }

    private void fill(ExecutorService pool, List<Report> atOnce, int most) {
        while (running.size() < most && steps.hasMore()) {
            var step = steps.next();
            running.add(new Running(step, started(pool, step, atOnce)));
        }
    }

    private Future<Finished> started(ExecutorService pool, Step step, List<Report> atOnce) {
        if (step instanceof Step.Work work) return pool.submit(() -> told(atOnce, work.run()));
        return CompletableFuture.completedFuture(null);
    }

    private Finished told(List<Report> atOnce, Finished finished) {
        synchronized (turn) {
            for (var report : atOnce) report.finished(finished);
        }
        return finished;
    }

    private static void tell(Running running, Totals totals, Report inOrder) {
        if (running.step() instanceof Step.Close close) {
            close.entries().close(); // nothing of it is on its way any more
            return;
        }
        var finished = await((Step.Work) running.step(), running.result());
        totals.add(finished);
        inOrder.finished(finished);
    }

    private static Finished await(Step.Work work, Future<Finished> result) {
        try {
            return result.get();
        } catch (ExecutionException e) { // telling of it failed
            return failed(work, "fault", "a fault of Offprint itself: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(work, "interrupted", "interrupted");
        }
    }

    private static Finished failed(Step.Work work, String code, String what) {
        var problem = Problem.error(code, work.name(), what, "");
        return work.finished(new ExportResult.Failed(new Origin(work.name(), null), List.of(problem)));
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "offprint");
        thread.setDaemon(true);
        return thread;
    }
}
