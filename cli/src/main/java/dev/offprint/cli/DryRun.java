// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.cli.plan.EntryNames;
import dev.offprint.cli.plan.Plan;
import dev.offprint.cli.plan.Task;
import dev.offprint.cli.report.DryRunReport;
import dev.offprint.cli.report.Finished;
import dev.offprint.core.export.Exporter;
import dev.offprint.core.export.Target;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.Severity;
import dev.offprint.core.read.Entry;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.render.Format;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a plan would do: inputs are looked at and not read, nothing is written. Of one thread. */
final class DryRun {
    private final Exporter exporter;
    private final Plan plan;
    private final EntryNames names;
    private int inputs;
    private int made;
    private int failed;

    DryRun(Exporter exporter, Plan plan) {
        this.exporter = exporter;
        this.plan = plan;
        this.names = new EntryNames(plan);
    }

    /** Tells of each input; answers with the exit code that the run would have as far as can be seen. */
    int run(DryRunReport report) {
        for (var task : plan.tasks()) tell(task, report);
        report.ended(inputs, made, failed);
        if (failed == 0) return ExitCode.OK;
        return made > 0 ? ExitCode.SOME_FAILED : ExitCode.NOTHING_MADE;
    }

    private void tell(Task task, DryRunReport report) {
        if (task instanceof Task.Many many) tellAll(many, report);
        else tellOne(task, report);
    }

    /** The records are named and not read. */
    private void tellAll(Task.Many task, DryRunReport report) {
        try (var entries = task.open()) {
            var formats = new ArrayList<Format>();
            for (var id : task.formats())
                formats.add(exporter.renderers().byId(id).format());
            for (var entry = entries.next(); entry != null; entry = entries.next()) {
                if (entry.isWithoutArticle()) {
                    tellWithout(task, entry, report);
                    continue;
                }
                var targets = names.targets(task.folder(), entry.name(), formats);
                inputs++;
                made += targets.size();
                report.planned(Map.of(task.name() + "#" + entry.name(), task.container()), targets, List.of());
            }
        } catch (OffprintException e) {
            inputs++;
            failed++;
            report.planned(Map.of(task.name(), task.container()), List.of(), List.of(e.problem()));
        }
    }

    /** What a container says of all that it left out is no input. */
    private void tellWithout(Task.Many task, Entry entry, DryRunReport report) {
        var result = entry.article().get();
        if (!entry.name().isEmpty()) inputs++;
        if (result instanceof ReadResult.Failed) failed++;
        var problem =
                result instanceof ReadResult.Failed broken ? broken.problem() : ((ReadResult.Skipped) result).problem();
        var name = entry.name().isEmpty() ? task.name() : task.name() + "#" + entry.name();
        report.planned(Map.of(name, task.container()), List.of(), List.of(problem));
    }

    private void tellOne(Task task, DryRunReport report) {
        var read = new LinkedHashMap<String, String>();
        var problems = new ArrayList<Problem>();
        for (var part : task.parts()) read(part, read, problems);
        boolean isReadable = problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
        var possible = isReadable ? possible(targets(task), problems) : List.<Target>of();
        inputs += (int) task.parts().stream().filter(Task::isInput).count();
        made += possible.size();
        if (!(task instanceof Task.LeftOut))
            failed += Math.max(1, task.targets().size()) - possible.size();
        report.planned(read, possible, problems);
    }

    private void read(Task part, Map<String, String> read, List<Problem> problems) {
        try {
            read.put(part.name(), "");
            read.put(part.name(), reader(part));
        } catch (OffprintException e) {
            problems.add(e.problem());
        }
    }

    private List<Target> targets(Task task) {
        if (!plan.toStandardOutput()) return task.targets();
        return List.of(new Target(plan.formats().get(0), Finished.STANDARD_OUTPUT));
    }

    private static List<Target> possible(List<Target> targets, List<Problem> problems) {
        var possible = new ArrayList<Target>();
        for (var target : targets) {
            var problem = problem(target);
            if (problem == null) possible.add(target);
            else problems.add(problem);
        }
        return possible;
    }

    private String reader(Task task) throws OffprintException {
        if (task instanceof Task.Unusable unusable) throw new OffprintException(unusable.problem());
        if (task instanceof Task.LeftOut left) throw new OffprintException(left.problem());
        if (task instanceof Task.Many many) return many.container();
        var source = ((Task.Export) task).source();
        var asked = exporter.options().reader();
        // Looking at standard input would wait for it.
        if (source.bytes() instanceof StandardInput) return asked == null ? "" : asked;
        var found = exporter.readers().detect(source).id();
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
