// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.cli.plan.Task;
import dev.offprint.core.export.Exporter;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Publication;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.Severity;
import dev.offprint.core.read.ReadResult;
import java.util.ArrayList;
import java.util.List;

/** Reads what a task names, and keeps what is to be said of it. Of one thread. */
final class Reading {
    private final Exporter exporter;
    private final Metadata ofBound;
    private final List<Problem> problems = new ArrayList<>();

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
        for (var part : task.parts()) add(part, articles);
        int missing = task.parts().size() - articles.size();
        if (missing > 0) throw incomplete(missing, task);
        if (ofBound.headlineText().isBlank()) {
            problems.add(Problem.info("bind.title", "", "the publication has no title", "give it one with -M title=…"));
        }
        return new Publication(ofBound, articles);
    }

    private void add(Task part, List<Article> articles) {
        try {
            articles.add(article(part));
        } catch (OffprintException e) {
            exporter.options().thrown().accept(e);
            problems.add(e.problem());
        }
    }

    private Article article(Task task) throws OffprintException {
        if (task instanceof Task.Unusable unusable) throw new OffprintException(unusable.problem());
        var result = exporter.read(((Task.Export) task).source());
        if (result instanceof ReadResult.Failed failed) throw new OffprintException(failed.problem());
        if (result instanceof ReadResult.Skipped skipped) throw new OffprintException(skipped.problem());
        var ok = (ReadResult.Ok) result;
        problems.addAll(ok.notices());
        boolean isWarned = ok.notices().stream().anyMatch(p -> p.severity() == Severity.WARNING);
        if (!exporter.options().strict() || !isWarned) return ok.article();
        throw new OffprintException(
                Problem.error("export.strict", task.name(), "nothing made: strict allows no warning", ""));
    }

    private static OffprintException incomplete(int missing, Task task) {
        var what = "nothing made: " + missing + " of " + task.parts().size() + " inputs cannot be read";
        return new OffprintException(Problem.error("bind.incomplete", "", what, "mend them or leave them out"));
    }
}
