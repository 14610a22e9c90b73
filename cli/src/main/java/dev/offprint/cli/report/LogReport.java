// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.offprint.core.notice.Problem;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.time.InstantSource;
import java.util.List;

/**
 * Everything that happens, as lines of JSON, each written out at once: a run that is killed leaves what it had. When the
 * log fails, that is told once and the run goes on without it. Of one thread.
 */
public final class LogReport implements Report, Closeable {
    /** How the first line begins; by it a log is known. */
    public static final String BEGINNING = "{\"event\":\"start\"";

    private final Writer out;
    private final InstantSource clock;
    private final Messages messages;
    private boolean broken;

    /** A log to a writer, which it closes. */
    public LogReport(Writer out, InstantSource clock, Messages messages) {
        this.out = new BufferedWriter(out);
        this.clock = clock;
        this.messages = messages;
    }

    /** The run begins. */
    public void started(String version, List<String> arguments, int inputs) {
        write("start", json -> {
            json.writeStringField("version", version);
            json.writeArrayFieldStart("arguments");
            for (var argument : arguments) json.writeString(argument);
            json.writeEndArray();
            json.writeNumberField("inputs", inputs);
        });
    }

    @Override
    public void finished(Finished finished) {
        for (var problem : finished.result().problems()) problem(finished.inputs(), problem);
        write("input", json -> {
            JsonLine.inputs(json, finished.inputs());
            if (finished.entry() != null) json.writeStringField("entry", finished.entry());
            json.writeStringField("status", finished.status());
            JsonLine.outputs(json, finished.files());
        });
    }

    @Override
    public void ended(Totals totals) {
        write("end", json -> {
            json.writeNumberField("inputs", totals.inputs());
            json.writeNumberField("made", totals.made());
            json.writeNumberField("failed", totals.failed());
            json.writeNumberField("leftOut", totals.leftOut());
            json.writeNumberField("warnings", totals.warnings());
            json.writeNumberField("notes", totals.notes());
        });
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            fail(e);
        }
    }

    private void problem(List<String> inputs, Problem problem) {
        write("problem", json -> {
            JsonLine.inputs(json, inputs);
            JsonLine.problem(json, problem);
        });
    }

    private void write(String event, JsonLine.Fields fields) {
        if (broken) return;
        try {
            out.write(JsonLine.of(json -> {
                head(json, event);
                fields.write(json);
            }));
            out.flush();
        } catch (IOException e) {
            fail(e);
        }
    }

    private void head(JsonGenerator json, String event) throws IOException {
        json.writeStringField("event", event);
        json.writeStringField("time", clock.instant().toString());
    }

    private void fail(IOException e) {
        if (!broken) messages.tell(Problem.error("log", "", "the log cannot be written: " + e.getMessage(), ""));
        broken = true;
    }
}
