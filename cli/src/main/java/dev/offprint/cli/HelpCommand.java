// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.cli.option.HelpOption;
import dev.offprint.cli.report.Messages;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.text.Spelling;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the help of the whole or of a command. */
@Command(name = "help", header = "Show the help of a command.", synopsisHeading = "Usage: ")
final class HelpCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "COMMAND", arity = "0..*", description = "The command; none: the whole.")
    private List<String> commands = List.of();

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private final HelpOption help = new HelpOption();

    HelpCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return Mistakes.run(new Messages(invocation.console(), false), () -> {
            var line = line();
            return () -> {
                line.usage(line.getOut());
                return ExitCode.OK;
            };
        });
    }

    private CommandLine line() throws OffprintException {
        var line = spec.root().commandLine();
        for (var command : commands) {
            var known = line.getSubcommands();
            var next = known.get(command);
            if (next == null) {
                throw Mistakes.of(
                        "there is no command \"" + command + "\"",
                        Spelling.nearest(command, known.keySet())
                                        .map(n -> "did you mean " + n + "? Else ")
                                        .orElse("") + "see offprint --help");
            }
            line = next;
        }
        return line;
    }
}
