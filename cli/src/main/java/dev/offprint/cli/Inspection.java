// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.cli.plan.Task;
import dev.offprint.cli.report.Messages;
import dev.offprint.cli.report.Printable;
import dev.offprint.core.export.Exporter;
import dev.offprint.core.json.ArticleJsonWriter;
import dev.offprint.core.model.Article;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.ReadResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Shows the articles of a container, each as a line of JSON that can be converted again. Of one thread. */
final class Inspection {
    private final Exporter exporter;
    private final Messages messages;
    private final OutputStream out;
    private final @Nullable String only;
    private int shown;
    private int failed;

    /** @param only the name of one record; null: all of them */
    Inspection(Exporter exporter, Messages messages, OutputStream out, @Nullable String only) {
        this.exporter = exporter;
        this.messages = messages;
        this.out = out;
        this.only = only;
    }

    /** Answers with the exit code. */
    int run(Task.Many task) {
        try (var entries = task.open()) {
            for (var entry = entries.next(); entry != null; entry = entries.next()) {
                if (only == null || only.equals(entry.name()))
                    show(entry.article().get());
            }
        } catch (OffprintException e) {
            exporter.options().thrown().accept(e);
            messages.tell(e.problem());
            failed++;
        }
        if (shown == 0 && only != null)
            messages.tell(
                    Mistakes.of("there is no article of the name " + only, "").problem());
        if (shown == 0) return ExitCode.NOTHING_MADE;
        return failed == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    private void show(ReadResult result) {
        if (result instanceof ReadResult.Ok ok) {
            messages.tell(ok.notices());
            write(ok.article());
            shown++;
        } else if (result instanceof ReadResult.Skipped skipped) {
            messages.tell(skipped.problem());
        } else {
            messages.tell(((ReadResult.Failed) result).problem());
            failed++;
        }
    }

    private void write(Article article) {
        try {
            var bytes = new ByteArrayOutputStream();
            new ArticleJsonWriter().write(article, bytes);
            out.write((Printable.json(bytes.toString(UTF_8)) + "\n").getBytes(UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
