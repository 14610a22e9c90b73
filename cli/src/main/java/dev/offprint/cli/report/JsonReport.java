// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.offprint.core.export.ExportResult;
import dev.offprint.core.notice.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** For machines: one line of JSON for each input, in UTF-8. Of one thread. */
public final class JsonReport implements Report {
    private final JsonFactory factory = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    private final OutputStream out;

    /** A report to a stream. */
    public JsonReport(OutputStream out) {
        this.out = out;
    }

    /** Tells of one input; {@link UncheckedIOException} when the stream fails. */
    @Override
    public void finished(String input, ExportResult result) {
        try (var json = factory.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("input", input);
            json.writeStringField("status", status(result));
            outputs(json, result);
            json.writeArrayFieldStart("problems");
            for (var problem : result.problems()) problem(json, problem);
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String status(ExportResult result) {
        if (result instanceof ExportResult.Failed) return "failed";
        return result.complete() ? "ok" : "partial";
    }

    private static void outputs(JsonGenerator json, ExportResult result) throws IOException {
        json.writeArrayFieldStart("outputs");
        if (result instanceof ExportResult.Exported exported) {
            for (var file : exported.files().entrySet()) {
                json.writeStartObject();
                json.writeStringField("format", file.getKey());
                json.writeStringField("file", file.getValue().toString());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void problem(JsonGenerator json, Problem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", problem.code());
        json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("place", problem.place());
        json.writeStringField("what", problem.what());
        json.writeStringField("cure", problem.cure());
        json.writeEndObject();
    }
}
