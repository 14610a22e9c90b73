// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.cli.plan.Task;
import dev.offprint.cli.report.Finished;
import dev.offprint.core.export.ExportResult;
import dev.offprint.core.export.Exporter;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Origin;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.Severity;
import dev.offprint.core.read.ReadResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One article on its way to standard output, whole or not at all. Of one thread. */
final class ToStandardOutput {
    private final Exporter exporter;
    private final OutputStream out;
    private final List<Problem> problems = new ArrayList<>();

    ToStandardOutput(Exporter exporter, OutputStream out) {
        this.exporter = exporter;
        this.out = out;
    }

    /** What is written of an article; answers with what could not be honoured. */
    @FunctionalInterface
    interface Form {
        List<Problem> write(Article article, OutputStream out) throws IOException;
    }

    /** Reads and writes; the one file of the result is called {@code -}. */
    ExportResult run(Task task, String format, Form form) {
        try {
            var article = read(task);
            var bytes = new ByteArrayOutputStream();
            problems.addAll(form.write(article, bytes));
            send(bytes);
            return new ExportResult.Exported(Map.of(format, Finished.STANDARD_OUTPUT), problems);
        } catch (OffprintException e) {
            return failed(task, e, e.problem());
        } catch (IOException e) {
            return failed(task, e, Problem.error("export.unreadable", task.name(), String.valueOf(e.getMessage()), ""));
        }
    }

    private ExportResult failed(Task task, IOException thrown, Problem problem) {
        exporter.options().thrown().accept(thrown);
        problems.add(problem);
        return new ExportResult.Failed(new Origin(task.name(), null), problems);
    }

    private Article read(Task task) throws OffprintException {
        if (task instanceof Task.Unusable unusable) throw new OffprintException(unusable.problem());
        var result = exporter.read(((Task.Export) task).source());
        if (result instanceof ReadResult.Failed failed) throw new OffprintException(failed.problem());
        var ok = (ReadResult.Ok) result;
        problems.addAll(ok.notices());
        boolean isWarned = ok.notices().stream().anyMatch(p -> p.severity() == Severity.WARNING);
        if (!exporter.options().strict() || !isWarned) return ok.article();
        throw new OffprintException(
                Problem.error("export.strict", task.name(), "nothing made: strict allows no warning", ""));
    }

    private void send(ByteArrayOutputStream bytes) throws OffprintException {
        try {
            bytes.writeTo(out);
            out.flush();
        } catch (IOException e) {
            var what = "standard output cannot be written: " + e.getMessage();
            throw new OffprintException(Problem.error("export.output", "", what, ""), e);
        }
    }
}
