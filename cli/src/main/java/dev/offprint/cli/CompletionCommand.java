// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.cli.option.HelpOption;
import dev.offprint.cli.report.Messages;
import dev.offprint.core.text.Spelling;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes what a shell needs to complete options. */
@Command(
        name = "completion",
        header = "Write what a shell needs to complete commands and options.",
        synopsisHeading = "%n"
                + "  source <(offprint completion bash)    now; in ~/.bashrc for good%n"
                + "  source <(offprint completion zsh)     now; in ~/.zshrc for good%n"
                + "%nUsage: ")
final class CompletionCommand implements Callable<Integer> {
    private static final List<String> SHELLS = List.of("bash", "zsh");

    private final Invocation invocation;

    @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String shell;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private final HelpOption help = new HelpOption();

    CompletionCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return Mistakes.run(new Messages(invocation.console(), false), () -> {
            if (!SHELLS.contains(shell)) {
                throw Mistakes.of(
                        "there is no completion for \"" + shell + "\"" + Spelling.question(shell, SHELLS),
                        "it is made for " + String.join(" and ", SHELLS));
            }
            return () -> {
                var out = new PrintWriter(invocation.surroundings().out(), false, UTF_8);
                out.print(AutoComplete.bash("offprint", whole()));
                out.flush();
                return ExitCode.OK;
            };
        });
    }

    /** The command with the options of convert, which need not be named. */
    private CommandLine whole() {
        var line = Offprint.line(invocation);
        var root = line.getCommandSpec();
        for (var option : Objects.requireNonNull(line.getSubcommands().get("convert"))
                .getCommandSpec()
                .options()) {
            if (!root.optionsMap().containsKey(option.longestName())) root.addOption(option);
        }
        return line;
    }
}
