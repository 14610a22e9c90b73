// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.offprint.core.notice.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An object of JSON on a line. Stateless. */
final class JsonLine {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonLine() {}

    /** What is in the object. */
    @FunctionalInterface
    interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    /** The line with its end. */
    static String of(Fields fields) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        } catch (IOException e) { // a string takes everything
            throw new UncheckedIOException(e);
        }
        return Printable.json(text + "\n");
    }

    /** The input, or all of those that were bound together. */
    static void inputs(JsonGenerator json, List<String> inputs) throws IOException {
        if (inputs.size() == 1) {
            json.writeStringField("input", inputs.get(0));
            return;
        }
        json.writeArrayFieldStart("inputs");
        for (var input : inputs) json.writeString(input);
        json.writeEndArray();
    }

    static void outputs(JsonGenerator json, Map<String, Path> files) throws IOException {
        json.writeArrayFieldStart("outputs");
        for (var file : files.entrySet()) {
            json.writeStartObject();
            json.writeStringField("format", file.getKey());
            json.writeStringField("file", file.getValue().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void problems(JsonGenerator json, List<Problem> problems) throws IOException {
        json.writeArrayFieldStart("problems");
        for (var problem : problems) {
            json.writeStartObject();
            problem(json, problem);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void problem(JsonGenerator json, Problem problem) throws IOException {
        json.writeStringField("code", problem.code());
        json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("place", problem.place());
        json.writeStringField("what", problem.what());
        json.writeStringField("cure", problem.cure());
    }
}
