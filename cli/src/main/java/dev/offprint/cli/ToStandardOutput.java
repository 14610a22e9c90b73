// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.cli.plan.Task;
import dev.offprint.cli.report.Finished;
import dev.offprint.core.export.ExportResult;
import dev.offprint.core.export.Exporter;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Origin;
import dev.offprint.core.model.Publication;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** A document on its way to standard output, whole or not at all. Of one thread. */
final class ToStandardOutput {
    private final Exporter exporter;
    private final OutputStream out;
    private final Reading reading;

    /** @param ofBound what a publication of many inputs says of itself */
    ToStandardOutput(Exporter exporter, Metadata ofBound, OutputStream out) {
        this.exporter = exporter;
        this.reading = new Reading(exporter, ofBound);
        this.out = out;
    }

    /** What is written of a publication; answers with what could not be honoured. */
    @FunctionalInterface
    interface Form {
        List<Problem> write(Publication publication, OutputStream out) throws IOException;
    }

    /** Reads and writes; the one file of the result is called {@code -}. */
    ExportResult run(Task task, String format, Form form) {
        try {
            var publication = reading.of(task);
            var bytes = new ByteArrayOutputStream();
            reading.problems().addAll(form.write(publication, bytes));
            send(bytes);
            return new ExportResult.Exported(Map.of(format, Finished.STANDARD_OUTPUT), reading.problems());
        } catch (OffprintException e) {
            return failed(task, e, e.problem());
        } catch (IOException e) {
            return failed(task, e, Problem.error("export.unreadable", task.name(), String.valueOf(e.getMessage()), ""));
        }
    }

    private ExportResult failed(Task task, IOException thrown, Problem problem) {
        exporter.options().thrown().accept(thrown);
        reading.problems().add(problem);
        return ExportResult.without(new Origin(task.name(), null), reading.problems());
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
