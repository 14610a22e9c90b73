// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.cli.option.HelpOption;
import dev.offprint.cli.report.Messages;
import dev.offprint.core.notice.Problem;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code offprint}: what its sub-commands share. */
@Command(
        name = "offprint",
        versionProvider = Version.class,
        header = "Prints articles as PDF, Word and EPUB.",
        synopsisHeading = "%n"
                + "  offprint story.md                            makes story.pdf%n"
                + "  offprint story.md -o story.epub              the format follows from the name%n"
                + "  offprint convert site --to pdf,docx -o out   a folder of articles, mirrored in out%n"
                + "  curl -s $URL | offprint - -o page.pdf        reads standard input%n"
                + "  offprint inspect story.html                  shows what was understood, as JSON%n"
                + "%nUsage: ",
        customSynopsis = {
            "offprint [convert] INPUT... [-o FILE|DIR] [--to FORMATS] [options]",
            "       offprint COMMAND"
        },
        commandListHeading = "%nCommands, of which convert need not be named:%n",
        footer = {
            "",
            "offprint convert --help lists its options.",
            "",
            "Exit codes: 0 all is well, 1 nothing was made,",
            "2 wrong usage, 3 some was made and some was not."
        })
final class Offprint implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private final HelpOption help = new HelpOption();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean version;

    /**
     * Runs the command. Never throws, never ends the process.
     *
     * @return the exit code
     */
    static int run(Surroundings surroundings, String... args) {
        var line = line(surroundings);
        try {
            var commands = line.getSubcommands().keySet();
            var meant = DefaultCommand.meant(args, commands);
            if (meant.isPresent()) return Mistakes.tellCommand(args[0], meant.get(), surroundings.err());
            return line.execute(DefaultCommand.named(args, commands));
        } catch (RuntimeException | Error e) { // the outermost frame: one line, whatever happens
            return fault(surroundings, e, Arrays.asList(args).contains("--debug"));
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "there is no input");
    }

    private static CommandLine line(Surroundings surroundings) {
        var line = new CommandLine(new Offprint())
                .addSubcommand("convert", new ConvertCommand(surroundings))
                .addSubcommand("inspect", new InspectCommand(surroundings))
                .addSubcommand("formats", new FormatsCommand(surroundings));
        return line.setOut(new PrintWriter(surroundings.out(), true, UTF_8))
                .setParameterExceptionHandler((e, args) -> Mistakes.tell(e, surroundings.err()))
                .setExecutionExceptionHandler((e, failed, parsed) -> {
                    throw e;
                })
                .setUsageHelpWidth(100);
    }

    private static int fault(Surroundings surroundings, Throwable thrown, boolean debug) {
        var root = thrown instanceof CommandLine.ExecutionException && thrown.getCause() != null
                ? thrown.getCause()
                : thrown;
        new Messages(surroundings.err(), false)
                .tell(List.of(Problem.error("fault", "", "a fault of Offprint itself: " + root, "please report it")));
        if (debug) root.printStackTrace(surroundings.err());
        return ExitCode.NOTHING_MADE;
    }
}
