// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.offprint.core.export.Target;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** Tells what would be done, on standard output. Of one thread. */
public final class DryRunReport {
    private final OutputStream out;
    private final Messages messages;
    private final boolean json;

    /**
     * A report.
     *
     * @param json whether it is a line of JSON for each input; then problems are in it
     */
    public DryRunReport(OutputStream out, Messages messages, boolean json) {
        this.out = out;
        this.messages = messages;
        this.json = json;
    }

    /**
     * Tells of an input, or of those that are bound together; {@link UncheckedIOException} when the stream fails.
     *
     * @param read the inputs, with the id of what would read each; empty: not known beforehand
     * @param targets what would be made
     */
    public void planned(Map<String, String> read, List<Target> targets, List<Problem> problems) {
        if (json) {
            write(JsonLine.of(line -> fields(line, read, targets, problems)));
            return;
        }
        messages.tell(problems);
        if (targets.isEmpty()) return;
        read.forEach(
                (input, reader) -> write(Printable.line(input) + (reader.isEmpty() ? "" : " (" + reader + ")") + "\n"));
        for (var target : targets) write(row(target));
    }

    /** Sums up. */
    public void ended(int inputs, int made, int failed) {
        if (json) return;
        var rest = failed == 0 ? "" : ", " + failed + " would fail";
        messages.say(Totals.number(inputs, "input") + ": " + Totals.number(made, "file") + " to make" + rest
                + "; nothing was written");
    }

    private static String row(Target target) {
        boolean isOutput = target.file().equals(Finished.STANDARD_OUTPUT);
        var name = isOutput ? "standard output" : Printable.line(target.file().toString());
        return "  " + target.format() + "  " + name + (replaces(target) ? ", replaced" : "") + "\n";
    }

    private static void fields(
            JsonGenerator json, Map<String, String> read, List<Target> targets, List<Problem> problems)
            throws IOException {
        JsonLine.inputs(json, List.copyOf(read.keySet()));
        json.writeStringField("status", status(targets, problems));
        if (read.size() == 1) {
            for (var reader : read.values()) if (!reader.isEmpty()) json.writeStringField("reader", reader);
        }
        json.writeArrayFieldStart("outputs");
        for (var target : targets) {
            json.writeStartObject();
            json.writeStringField("format", target.format());
            json.writeStringField("file", target.file().toString());
            json.writeBooleanField("replaces", replaces(target));
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonLine.problems(json, problems);
    }

    private static String status(List<Target> targets, List<Problem> problems) {
        if (!targets.isEmpty()) return "planned";
        return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR) ? "failed" : "left-out";
    }

    private static boolean replaces(Target target) {
        return !target.file().equals(Finished.STANDARD_OUTPUT) && Files.exists(target.file());
    }

    private void write(String line) {
        try {
            out.write(line.getBytes(UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
