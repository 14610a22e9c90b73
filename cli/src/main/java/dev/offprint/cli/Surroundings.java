// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.cli.report.Terminal;
import dev.offprint.core.export.Exporter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the command touches beside files, so that tests can stand in for it.
 *
 * @param in standard input
 * @param out standard output: data only
 * @param err standard error
 * @param terminal what these lead to
 * @param clock for logs and for how long a run still takes; what is made never depends on it
 * @param environment values of environment variables; null when not set
 * @param exporter what is installed; asked for only when needed
 */
record Surroundings(
        InputStream in,
        OutputStream out,
        PrintStream err,
        Terminal terminal,
        InstantSource clock,
        Function<String, @Nullable String> environment,
        Supplier<Exporter> exporter) {
    Surroundings {
        Objects.requireNonNull(in);
        Objects.requireNonNull(out);
        Objects.requireNonNull(err);
        Objects.requireNonNull(terminal);
        Objects.requireNonNull(clock);
        Objects.requireNonNull(environment);
        Objects.requireNonNull(exporter);
    }

    /** The process's own. */
    static Surroundings ofProcess() {
        // Not System.out, which swallows errors such as a full disk.
        return new Surroundings(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                System.err,
                Terminal.of(System.getProperty("offprint.terminal", "")),
                InstantSource.system(),
                System::getenv,
                Exporter::installed);
    }
}
