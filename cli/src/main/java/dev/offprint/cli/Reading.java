// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.cli.plan.Task;
import dev.offprint.core.export.Exporter;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Publication;
import dev.offprint.core.model.Text;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.Severity;
import dev.offprint.core.read.ReadResult;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a task names, and keeps what is to be said of it. Of one thread. */
final class Reading {
    private final Exporter exporter;
    private final Metadata ofBound;
    private final List<Problem> problems = new ArrayList<>();
    private int missing;
    private @Nullable String title;

    /** @param ofBound what a publication of many inputs says of itself */
    Reading(Exporter exporter, Metadata ofBound) {
        this.exporter = exporter;
        this.ofBound = ofBound;
    }

    /** What could not be honoured so far. */
    List<Problem> problems() {
        return problems;
    }

    /**
     * The article, or all of them bound together: a book that lacks one is not what was asked for.
     *
     * @throws OffprintException an input is no article
     */
    Publication of(Task task) throws OffprintException {
        if (!(task instanceof Task.Bound)) return Publication.of(article(task));
        var articles = new ArrayList<Article>();
        for (var part : task.parts()) {
            if (part instanceof Task.Many many) addAll(many, articles);
            else if (part instanceof Task.LeftOut left) problems.add(left.problem());
            else if (part instanceof Task.Export export) add(export, export.read(exporter), articles);
            else add(part, articles);
        }
        if (missing > 0) throw incomplete(missing, articles.size() + missing);
        if (articles.isEmpty())
            throw new OffprintException(Problem.error("bind.empty", task.name(), "there is no article to bind", ""));
        return new Publication(ofBound(task), articles);
    }

    /** What is said of the whole; the only container of a book lends it its title. */
    private Metadata ofBound(Task task) {
        if (!ofBound.headlineText().isBlank()) return ofBound;
        if (task.parts().stream().filter(Task::isInput).count() == 1 && title != null)
            return ofBound.withTitles(ofBound.titles().withHeadline(List.of(new Text(title))));
        problems.add(Problem.info("bind.title", "", "the publication has no title", "give it one with -M title=…"));
        return ofBound;
    }

    private void add(Task part, List<Article> articles) {
        try {
            articles.add(article(part));
        } catch (OffprintException e) {
            missing(e);
        }
    }

    private void addAll(Task.Many container, List<Article> articles) {
        try (var entries = container.open()) {
            for (var entry = entries.next(); entry != null; entry = entries.next()) {
                add(container, entry.article().get(), articles);
            }
            title = entries.title().orElse(null);
        } catch (OffprintException e) {
            missing(e);
        }
    }

    /** What is left out on purpose is no gap in a book. */
    private void add(Task task, ReadResult result, List<Article> articles) {
        try {
            if (result instanceof ReadResult.Skipped skipped) problems.add(skipped.problem());
            else articles.add(article(task, result));
        } catch (OffprintException e) {
            missing(e);
        }
    }

    private void missing(OffprintException e) {
        exporter.options().thrown().accept(e);
        problems.add(e.problem());
        missing++;
    }

    private Article article(Task task) throws OffprintException {
        if (task instanceof Task.Unusable unusable) throw new OffprintException(unusable.problem());
        if (task instanceof Task.LeftOut left) throw new OffprintException(left.problem());
        return article(task, ((Task.Export) task).read(exporter));
    }

    private Article article(Task task, ReadResult result) throws OffprintException {
        if (result instanceof ReadResult.Failed failed) throw new OffprintException(failed.problem());
        if (result instanceof ReadResult.Skipped skipped) throw new OffprintException(skipped.problem());
        return taken(task, (ReadResult.Ok) result);
    }

    private Article taken(Task task, ReadResult.Ok ok) throws OffprintException {
        problems.addAll(ok.notices());
        boolean isWarned = ok.notices().stream().anyMatch(p -> p.severity() == Severity.WARNING);
        if (!exporter.options().strict() || !isWarned) return ok.article();
        throw new OffprintException(
                Problem.error("export.strict", task.name(), "nothing made: strict allows no warning", ""));
    }

    private static OffprintException incomplete(int missing, int all) {
        var what = "nothing made: " + missing + " of " + all + " inputs cannot be read";
        return new OffprintException(Problem.error("bind.incomplete", "", what, "mend them or leave them out"));
    }
}
