// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.cli.option.HelpOption;
import dev.offprint.cli.report.Messages;
import dev.offprint.core.style.Themes;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the file of a theme. */
@Command(name = "show", header = "Show a theme as its file says it.", synopsisHeading = "Usage: ")
final class ThemeShowCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(paramLabel = "NAME", description = "A theme that comes with Offprint.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String name;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private final HelpOption help = new HelpOption();

    ThemeShowCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return Mistakes.run(new Messages(invocation.console(), false), () -> {
            var source = Themes.source(name);
            return () -> {
                var out = new PrintWriter(invocation.surroundings().out(), false, UTF_8);
                out.print(source);
                out.flush();
                return ExitCode.OK;
            };
        });
    }
}
