// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.core.export.Exporter;
import dev.offprint.core.read.Readers;
import dev.offprint.core.render.Renderers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What one run of the command did, with renderers of the tests' own. */
record Session(int exitCode, String out, String err) {
    /** Runs the command without input or environment. */
    static Session run(Object... args) {
        return run("", Map.of(), args);
    }

    /** Runs the command. */
    static Session run(String in, Map<String, String> environment, Object... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var surroundings = new Surroundings(
                new ByteArrayInputStream(in.getBytes(UTF_8)),
                out,
                new PrintStream(err, true, UTF_8),
                environment::get,
                Session::exporter);
        int code =
                Offprint.run(surroundings, Stream.of(args).map(Object::toString).toArray(String[]::new));
        return new Session(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    private static Exporter exporter() {
        var renderers = Stream.of("pdf", "docx", "epub").map(PlainRenderer::new);
        return Exporter.of(Readers.installed(), Renderers.of(List.copyOf(renderers.toList())));
    }
}
