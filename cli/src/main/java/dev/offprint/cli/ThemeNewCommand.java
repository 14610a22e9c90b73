// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.cli.option.HelpOption;
import dev.offprint.cli.report.Messages;
import dev.offprint.cli.theme.Starter;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.style.Themes;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the file of a new theme. */
@Command(
        name = "new",
        header = "Make a file for a theme of your own.",
        synopsisHeading = "Usage: ",
        sortOptions = false)
final class ThemeNewCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(paramLabel = "NAME", description = "Of the new theme: letters, digits and hyphens.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String name;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where it goes (default: NAME.yaml); a file that is there is left alone.")
    private @Nullable Path file;

    @Option(names = "--base", paramLabel = "NAME", description = "The theme that it begins with (default: journal).")
    private String base = Themes.names().get(0);

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private final HelpOption help = new HelpOption();

    ThemeNewCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        var messages = new Messages(invocation.console(), false);
        return Mistakes.run(messages, () -> {
            var text = Starter.of(named(), base);
            var target = file == null ? Path.of(name + ".yaml") : file;
            return () -> write(target, text, messages);
        });
    }

    private String named() throws OffprintException {
        if (Themes.names().contains(name))
            throw Mistakes.of("there is a theme " + name + " already", "choose another name");
        if (name.matches("\\p{L}[\\p{L}\\p{N}-]{0,60}")) return name;
        throw Mistakes.of("\"" + name + "\" cannot be the name of a theme", "write letters, digits and hyphens");
    }

    private static int write(Path target, String text, Messages messages) {
        try {
            Files.writeString(target, text, UTF_8, StandardOpenOption.CREATE_NEW);
            messages.say("wrote " + target + "; to use it: offprint story.md --theme " + target);
            return ExitCode.OK;
        } catch (FileAlreadyExistsException e) {
            messages.tell(problem(target, "is there already and is left alone", "choose another name with -o"));
        } catch (NoSuchFileException e) {
            messages.tell(problem(target, "cannot be written: its folder is not there", ""));
        } catch (IOException e) {
            messages.tell(problem(target, "cannot be written: " + e.getMessage(), ""));
        }
        return ExitCode.NOTHING_MADE;
    }

    private static Problem problem(Path target, String what, String cure) {
        return Problem.error("theme.output", target.toString(), what, cure);
    }
}
