// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.cli.option.FontOptions;
import dev.offprint.cli.option.HelpOption;
import dev.offprint.cli.report.Messages;
import dev.offprint.cli.theme.ThemeChoice;
import dev.offprint.cli.theme.ThemeFaces;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.style.ThemeAdvice;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks the file of a theme. */
@Command(name = "check", header = "Check the file of a theme.", synopsisHeading = "Usage: ", sortOptions = false)
final class ThemeCheckCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(paramLabel = "FILE", description = "The theme's file.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String file;

    @Mixin
    private final FontOptions fonts = new FontOptions();

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private final HelpOption help = new HelpOption();

    ThemeCheckCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        var messages = new Messages(invocation.console(), false);
        var problems = problems();
        for (var problem : problems) messages.tell(problem.place().isEmpty() ? problem.at(file) : problem);
        if (problems.isEmpty()) messages.say(file + ": all is well");
        return problems.isEmpty() ? ExitCode.OK : ExitCode.NOTHING_MADE;
    }

    private List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        try {
            var theme = ThemeChoice.file(file);
            problems.addAll(ThemeFaces.missing(theme, fonts.catalog(problems::add)));
            problems.addAll(ThemeAdvice.on(theme, file));
        } catch (OffprintException e) {
            problems.add(e.problem());
        }
        return problems;
    }
}
