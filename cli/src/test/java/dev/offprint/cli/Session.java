// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.cli.report.Terminal;
import dev.offprint.core.export.Exporter;
import dev.offprint.core.export.PercentContainer;
import dev.offprint.core.read.Containers;
import dev.offprint.core.read.Readers;
import dev.offprint.core.render.Renderers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What one run of the command did, with renderers of the tests' own. */
record Session(int exitCode, String out, String err) {
    /** Runs the command without input or environment. */
    static Session run(Object... args) {
        return run("", Map.of(), args);
    }

    /** Runs the command, its outputs going to files. */
    static Session run(String in, Map<String, String> environment, Object... args) {
        return run(Terminal.NONE, in, environment, args);
    }

    /** Runs the command at a terminal; half a second goes by whenever it looks at the clock. */
    static Session run(Terminal terminal, String in, Map<String, String> environment, Object... args) {
        return run(Session::exporter, terminal, in, environment, args);
    }

    private static Session run(
            Supplier<Exporter> exporter,
            Terminal terminal,
            String in,
            Map<String, String> environment,
            Object... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var ticks = new AtomicLong();
        var surroundings = new Surroundings(
                new ByteArrayInputStream(in.getBytes(UTF_8)),
                out,
                new PrintStream(err, true, UTF_8),
                terminal,
                () -> Instant.EPOCH.plusMillis(500 * ticks.getAndIncrement()),
                environment::get,
                exporter);
        int code =
                Offprint.run(surroundings, Stream.of(args).map(Object::toString).toArray(String[]::new));
        return new Session(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** Runs the command with every container that is installed. */
    static Session installed(Object... args) {
        return run(() -> exporter().with(Containers.installed()), Terminal.NONE, "", Map.of(), args);
    }

    private static Exporter exporter() {
        var renderers = Stream.of("pdf", "docx", "epub").map(PlainRenderer::new);
        return Exporter.of(Readers.installed(), Renderers.of(List.copyOf(renderers.toList())))
                .with(Containers.of(List.of(new PercentContainer())));
    }
}
