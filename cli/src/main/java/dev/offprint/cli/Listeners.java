// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.cli.option.ReportOptions;
import dev.offprint.cli.option.RunOptions;
import dev.offprint.cli.plan.LogFile;
import dev.offprint.cli.plan.Plan;
import dev.offprint.cli.plan.Task;
import dev.offprint.cli.report.Finished;
import dev.offprint.cli.report.JsonReport;
import dev.offprint.cli.report.LogReport;
import dev.offprint.cli.report.Messages;
import dev.offprint.cli.report.Progress;
import dev.offprint.cli.report.Report;
import dev.offprint.cli.report.SummaryReport;
import dev.offprint.cli.report.TextReport;
import dev.offprint.cli.report.Totals;
import dev.offprint.core.notice.OffprintException;
import java.util.ArrayList;
import java.util.List;

/**
 * Who is told of a run.
 *
 * @param atOnce as soon as an input is done with
 * @param inOrder in the order of the inputs
 * @param log those of {@code atOnce} that must be closed
 */
record Listeners(List<Report> atOnce, Report inOrder, List<LogReport> log) implements AutoCloseable {
    Listeners {
        atOnce = List.copyOf(atOnce);
        log = List.copyOf(log);
    }

    /**
     * Those that are asked for.
     *
     * @throws OffprintException the log cannot be
     */
    static Listeners of(Invocation invocation, Messages messages, RunOptions run, ReportOptions report, Plan plan)
            throws OffprintException {
        var log = log(invocation, messages, run, plan);
        var atOnce = new ArrayList<Report>(log);
        if (showsProgress(invocation, run, report, plan)) atOnce.add(progress(invocation, plan));
        return new Listeners(atOnce, inOrder(invocation, messages, run, plan), log);
    }

    private static List<LogReport> log(Invocation invocation, Messages messages, RunOptions run, Plan plan)
            throws OffprintException {
        var name = run.log();
        if (name == null) return List.of();
        var writer = LogFile.open(name, LogReport.BEGINNING, plan);
        var log = new LogReport(writer, invocation.surroundings().clock(), messages);
        log.started(new Version().getVersion()[0], invocation.arguments(), plan.inputs());
        return List.of(log);
    }

    private static Report inOrder(Invocation invocation, Messages messages, RunOptions run, Plan plan) {
        if (run.json()) return new JsonReport(invocation.surroundings().out());
        return isOne(plan) ? new TextReport(messages) : new SummaryReport(messages);
    }

    private static boolean showsProgress(Invocation invocation, RunOptions run, ReportOptions report, Plan plan) {
        var surroundings = invocation.surroundings();
        boolean isSilent = report.quiet() || report.debug() || run.json();
        return !isSilent
                && !isOne(plan)
                && surroundings.terminal().error()
                && Colours.isCapable(surroundings.environment());
    }

    private static boolean isOne(Plan plan) {
        return plan.tasks().size() == 1 && !(plan.tasks().get(0) instanceof Task.Many);
    }

    private static Report progress(Invocation invocation, Plan plan) {
        var surroundings = invocation.surroundings();
        return new Progress(
                invocation.console(),
                surroundings.clock(),
                plan.tasks().stream().anyMatch(Task.Many.class::isInstance) ? 0 : plan.inputs(),
                surroundings.terminal().width());
    }

    /** Tells of the only input, which is counted too. */
    void finished(Finished finished, Totals totals) {
        totals.add(finished);
        atOnce.forEach(report -> report.finished(finished));
        inOrder.finished(finished);
        atOnce.forEach(report -> report.ended(totals));
        inOrder.ended(totals);
    }

    @Override
    public void close() {
        log.forEach(LogReport::close);
    }
}
