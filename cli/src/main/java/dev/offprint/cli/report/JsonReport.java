// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** For machines: one line of JSON for each input, in UTF-8. Of one thread. */
public final class JsonReport implements Report {
    private final OutputStream out;

    /** A report to a stream. */
    public JsonReport(OutputStream out) {
        this.out = out;
    }

    /** Tells of one input; {@link UncheckedIOException} when the stream fails. */
    @Override
    public void finished(Finished finished) {
        write(JsonLine.of(json -> {
            JsonLine.inputs(json, finished.inputs());
            if (finished.entry() != null) json.writeStringField("entry", finished.entry());
            json.writeStringField("status", finished.status());
            JsonLine.outputs(json, finished.files());
            JsonLine.problems(json, finished.result().problems());
        }));
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
