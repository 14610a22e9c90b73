// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.cli.option.HelpOption;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.style.Themes;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the themes. */
@Command(
        name = "themes",
        header = "List the themes; show, make or check one.",
        synopsisHeading = "%n"
                + "  offprint themes                             those that are there%n"
                + "  offprint themes show broadsheet             one as its file says it%n"
                + "  offprint themes new house --base journal    house.yaml, to be changed%n"
                + "  offprint themes check house.yaml            what is wrong with it, with the line%n"
                + "  offprint story.md --theme house.yaml        to use it%n"
                + "%nUsage: ",
        customSynopsis = "offprint themes [COMMAND]%n",
        commandListHeading = "%nCommands:%n")
final class ThemesCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private final HelpOption help = new HelpOption();

    ThemesCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws OffprintException {
        var out = new PrintWriter(invocation.surroundings().out(), false, UTF_8);
        for (var name : Themes.names()) {
            var isDefault = name.equals(Themes.names().get(0)) ? " (default)" : "";
            out.print(String.format(
                    Locale.ROOT, "%-12s %s%s\n", name, Themes.named(name).description(), isDefault));
        }
        out.flush();
        return ExitCode.OK;
    }
}
