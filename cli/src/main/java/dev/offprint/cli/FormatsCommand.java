// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.cli.option.HelpOption;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what can be read and written. */
@Command(name = "formats", header = "List what can be read and written.", synopsisHeading = "Usage: ")
final class FormatsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private final HelpOption help = new HelpOption();

    FormatsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var exporter = surroundings.exporter().get();
        var out = new PrintWriter(surroundings.out(), false, UTF_8);
        out.print("Reads (--from):\n");
        for (var reader : exporter.readers().all()) row(out, reader.id(), reader.description());
        out.print("\nReads, each with many articles (--from):\n");
        for (var container : exporter.containers().all()) row(out, container.id(), container.description());
        out.print("\nWrites (--to):\n");
        for (var f : exporter.renderers().formats()) row(out, f.id(), "." + f.extension() + ", " + f.mediaType());
        out.flush();
        return ExitCode.OK;
    }

    private static void row(PrintWriter out, String id, String description) {
        out.print(String.format(Locale.ROOT, "  %-12s %s\n", id, description));
    }
}
