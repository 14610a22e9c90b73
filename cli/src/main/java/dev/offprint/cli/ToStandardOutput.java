// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.cli.plan.Task;
import dev.offprint.cli.report.Messages;
import dev.offprint.core.export.Exporter;
import dev.offprint.core.model.Article;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.Severity;
import dev.offprint.core.read.ReadResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** One article on its way to standard output. Of one thread. */
final class ToStandardOutput {
    private final Exporter exporter;
    private final Messages messages;
    private final OutputStream out;

    ToStandardOutput(Exporter exporter, Messages messages, OutputStream out) {
        this.exporter = exporter;
        this.messages = messages;
        this.out = out;
    }

    /** What is written of an article; answers with what could not be honoured. */
    @FunctionalInterface
    interface Form {
        List<Problem> write(Article article, OutputStream out) throws IOException;
    }

    /** Reads and writes, whole or not at all; answers with the exit code. */
    int run(Task.Export task, Form form) {
        try {
            var article = read(task);
            var bytes = new ByteArrayOutputStream();
            messages.tell(form.write(article, bytes));
            send(bytes);
            return ExitCode.OK;
        } catch (OffprintException e) {
            exporter.options().thrown().accept(e);
            messages.tell(e.problem());
        } catch (IOException e) {
            exporter.options().thrown().accept(e);
            messages.tell(Problem.error("export.unreadable", task.name(), String.valueOf(e.getMessage()), ""));
        }
        return ExitCode.NOTHING_MADE;
    }

    private Article read(Task.Export task) throws OffprintException {
        var result = exporter.read(task.source());
        if (result instanceof ReadResult.Failed failed) throw new OffprintException(failed.problem());
        var ok = (ReadResult.Ok) result;
        messages.tell(ok.notices());
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
