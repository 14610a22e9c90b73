// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.cli.plan.Plan;
import dev.offprint.cli.plan.Task;
import dev.offprint.cli.report.DryRunReport;
import dev.offprint.cli.report.Finished;
import dev.offprint.core.export.Exporter;
import dev.offprint.core.export.Target;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a plan would do: inputs are looked at and not read, nothing is written. Of one thread. */
final class DryRun {
    private final Exporter exporter;
    private final Plan plan;
    private int made;
    private int failed;

    DryRun(Exporter exporter, Plan plan) {
        this.exporter = exporter;
        this.plan = plan;
    }

    /** Tells of each input; answers with the exit code that the run would have as far as can be seen. */
    int run(DryRunReport report) {
        for (var task : plan.tasks()) tell(task, report);
        report.ended(plan.tasks().size(), made, failed);
        if (failed == 0) return ExitCode.OK;
        return made > 0 ? ExitCode.SOME_FAILED : ExitCode.NOTHING_MADE;
    }

    private void tell(Task task, DryRunReport report) {
        if (task instanceof Task.Unusable unusable) {
            fail(task, unusable.problem(), 1, report);
            return;
        }
        var export = (Task.Export) task;
        try {
            tell(export, reader(export), report);
        } catch (OffprintException e) {
            fail(task, e.problem(), Math.max(1, export.targets().size()), report);
        }
    }

    private void tell(Task.Export export, String reader, DryRunReport report) {
        var targets = new ArrayList<Target>(export.targets());
        if (plan.toStandardOutput()) targets.add(new Target(plan.formats().get(0), Finished.STANDARD_OUTPUT));
        var problems = new ArrayList<Problem>();
        var possible = new ArrayList<Target>();
        for (var target : targets) {
            var problem = problem(target);
            if (problem == null) possible.add(target);
            else problems.add(problem);
        }
        made += possible.size();
        failed += problems.size();
        report.planned(export.name(), reader, possible, problems);
    }

    private void fail(Task task, Problem problem, int files, DryRunReport report) {
        failed += files;
        report.planned(task.name(), "", List.of(), List.of(problem));
    }

    private String reader(Task.Export export) throws OffprintException {
        var asked = exporter.options().reader();
        // Looking at standard input would wait for it.
        if (export.source().bytes() instanceof StandardInput) return asked == null ? "" : asked;
        var found = exporter.readers().detect(export.source()).id();
        return asked == null ? found : asked;
    }

    /** What keeps a file from being made that can be seen from outside; null: nothing. */
    private static @Nullable Problem problem(Target target) {
        var folder = target.file().toAbsolutePath().getParent();
        while (folder != null && !Files.exists(folder)) folder = folder.getParent();
        if (folder == null || (Files.isDirectory(folder) && Files.isWritable(folder))) return null;
        var what = Files.isDirectory(folder) ? " may not be written to" : " is a file, not a folder";
        return Problem.error(
                "export.output",
                target.file().toString(),
                "cannot be written: " + folder + what,
                "choose another place");
    }
}
