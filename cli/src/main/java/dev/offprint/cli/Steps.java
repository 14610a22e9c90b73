// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.cli.plan.EntryNames;
import dev.offprint.cli.plan.Plan;
import dev.offprint.cli.plan.Task;
import dev.offprint.cli.report.Finished;
import dev.offprint.core.export.ExportResult;
import dev.offprint.core.export.Exporter;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Origin;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Entry;
import dev.offprint.core.render.Format;
import dev.offprint.core.style.Style;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of a plan, in their order; containers are opened when it is their turn. Of one thread. */
final class Steps implements AutoCloseable {
    private final Exporter exporter;
    private final Style style;
    private final Metadata ofBound;
    private final Iterator<Task> tasks;
    private final EntryNames names;
    private @Nullable Open open;

    /** A container in the middle of it. */
    private record Open(Task.Many task, Entries entries) {}

    /** @param ofBound what a publication of many inputs says of itself */
    Steps(Exporter exporter, Style style, Plan plan, Metadata ofBound) {
        this.exporter = exporter;
        this.style = style;
        this.ofBound = ofBound;
        this.tasks = plan.tasks().iterator();
        this.names = new EntryNames(plan);
    }

    boolean hasMore() {
        return open != null || tasks.hasNext();
    }

    Step next() {
        var container = open;
        if (container != null) return next(container);
        var task = tasks.next();
        return task instanceof Task.Many many
                ? opened(many)
                : new Step.Work(task.name(), () -> export(task), result -> Finished.of(task, result));
    }

    @Override
    public void close() {
        if (open != null) open.entries().close();
    }

    private Step opened(Task.Many task) {
        try {
            var container = new Open(task, task.open());
            open = container;
            return next(container);
        } catch (OffprintException e) {
            exporter.options().thrown().accept(e);
            return failed(task, e);
        }
    }

    private Step next(Open container) {
        try {
            var entry = container.entries().next();
            if (entry != null) return record(container.task(), entry);
            open = null;
            return new Step.Close(container.entries());
        } catch (OffprintException e) { // what came before it is being made
            exporter.options().thrown().accept(e);
            open = new Open(container.task(), NoMore.after(container.entries()));
            return failed(container.task(), e);
        }
    }

    private Step record(Task.Many task, Entry entry) {
        var formats = new ArrayList<Format>();
        try {
            for (var id : task.formats())
                formats.add(exporter.renderers().byId(id).format());
        } catch (OffprintException e) { // the planner has looked
            throw new AssertionError(e);
        }
        if (entry.isWithoutArticle()) return leftOut(task, entry);
        var targets = names.targets(task.folder(), entry.name(), formats);
        return new Step.Work(
                task.name(),
                () -> guarded(task.name(), () -> exporter.export(entry.article().get(), style, targets)),
                result -> Finished.of(task, entry.name(), targets.size(), result));
    }

    /** Takes no name from an article that bears the same. */
    private Step leftOut(Task.Many task, Entry entry) {
        return new Step.Work(
                task.name(),
                () -> guarded(task.name(), () -> exporter.export(entry.article().get(), style, List.of())),
                result -> Finished.of(
                        task, entry.name(), Math.max(1, task.formats().size()), result));
    }

    private static Step failed(Task.Many task, OffprintException e) {
        var result = ExportResult.without(new Origin(task.name(), null), List.of(e.problem()));
        return new Step.Work(task.name(), () -> result, made -> Finished.of(task, made));
    }

    private ExportResult export(Task task) {
        return guarded(task.name(), () -> result(task));
    }

    private ExportResult result(Task task) throws OffprintException {
        if (task instanceof Task.Unusable unusable) throw new OffprintException(unusable.problem());
        if (task instanceof Task.LeftOut left)
            return new ExportResult.Skipped(new Origin(left.name(), null), List.of(left.problem()));
        if (task instanceof Task.Export export) return exporter.export(export.read(exporter), style, export.targets());
        var reading = new Reading(exporter, ofBound);
        try {
            var publication = reading.of(task);
            return exporter.export(publication, task.name(), style, task.targets(), reading.problems());
        } catch (OffprintException e) {
            reading.problems().add(e.problem());
            return ExportResult.without(new Origin(task.name(), null), reading.problems());
        }
    }

    /** What may throw. */
    @FunctionalInterface
    private interface Work {
        ExportResult run() throws OffprintException;
    }

    private ExportResult guarded(String name, Work work) {
        try {
            return work.run();
        } catch (OffprintException e) {
            return ExportResult.without(new Origin(name, null), List.of(e.problem()));
        } catch (RuntimeException | Error e) { // the exporter catches what one input can cause; this is for the rest
            exporter.options().thrown().accept(e);
            var problem = Problem.error("fault", name, "a fault of Offprint itself: " + e, "");
            return new ExportResult.Failed(new Origin(name, null), List.of(problem));
        }
    }
}
