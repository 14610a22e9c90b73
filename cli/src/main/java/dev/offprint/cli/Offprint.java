// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.cli.option.HelpOption;
import dev.offprint.cli.report.Console;
import dev.offprint.core.notice.Severity;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code offprint}: what its sub-commands share. */
@Command(
        name = "offprint",
        versionProvider = Version.class,
        header = "Prints articles as PDF, Word and EPUB.",
        synopsisHeading = "%n"
                + "  offprint story.md                            makes story.pdf%n"
                + "  offprint story.md -o story.epub              the format follows from the name%n"
                + "  offprint story.md --theme broadsheet         in another dress: offprint themes%n"
                + "  offprint site --to pdf,docx -o out           a folder of articles, mirrored in out%n"
                + "  offprint site -o out --dry-run               what would be written; articles are not read for it%n"
                + "  offprint site -o out --log run.jsonl         with a log of everything that happened%n"
                + "  offprint *.md --bind -o book.pdf -M title=Sea   many articles in one book%n"
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
            "offprint convert --help lists its options, offprint help COMMAND those of a command.",
            "",
            "Exit codes: 0 all is well, 1 nothing was made,",
            "2 wrong usage, 3 some was made and some was not."
        })
final class Offprint implements Callable<Integer> {
    private static final List<String> BEGINNING = List.of(
            "Offprint prints articles as PDF, Word and EPUB. To begin:",
            "  offprint story.md              makes story.pdf beside it",
            "  offprint story.md -o story.epub",
            "  offprint --help                what else it can do, with examples");

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private final HelpOption help = new HelpOption();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean version;

    private final Invocation invocation;

    private Offprint(Invocation invocation) {
        this.invocation = invocation;
    }

    /**
     * Runs the command. Never throws, never ends the process.
     *
     * @return the exit code
     */
    static int run(Surroundings surroundings, String... args) {
        boolean coloured = Colours.wanted(
                args, surroundings.environment(), surroundings.terminal().error());
        var console = new Console(surroundings.err(), coloured);
        try {
            return run(new Invocation(surroundings, console, List.of(args)), args);
        } catch (RuntimeException | Error e) { // the outermost frame: one line, whatever happens
            return fault(console, e, Arrays.asList(args).contains("--debug"));
        }
    }

    private static int run(Invocation invocation, String[] args) {
        var line = line(invocation);
        var commands = line.getSubcommands().keySet();
        var meant = DefaultCommand.meant(args, commands);
        if (meant.isPresent()) return Mistakes.tellCommand(args[0], meant.get(), invocation.console());
        return line.execute(DefaultCommand.named(args, commands));
    }

    /** Nothing was asked for: says how to begin. */
    @Override
    public Integer call() {
        BEGINNING.forEach(invocation.console()::line);
        return ExitCode.USAGE;
    }

    static CommandLine line(Invocation invocation) {
        var line = new CommandLine(new Offprint(invocation))
                .addSubcommand("convert", new ConvertCommand(invocation))
                .addSubcommand("inspect", new InspectCommand(invocation))
                .addSubcommand("formats", new FormatsCommand(invocation.surroundings()))
                .addSubcommand("themes", themes(invocation))
                .addSubcommand("completion", new CompletionCommand(invocation))
                .addSubcommand("help", new HelpCommand(invocation));
        var surroundings = invocation.surroundings();
        return line.setOut(new PrintWriter(surroundings.out(), true, UTF_8))
                .setParameterExceptionHandler((e, args) -> Mistakes.tell(e, invocation.console()))
                .setExecutionExceptionHandler((e, failed, parsed) -> {
                    throw e;
                })
                .setOverwrittenOptionsAllowed(true)
                .setColorScheme(Help.defaultColorScheme(isColoured(invocation) ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(surroundings.terminal().helpWidth());
    }

    private static CommandLine themes(Invocation invocation) {
        return new CommandLine(new ThemesCommand(invocation))
                .addSubcommand("show", new ThemeShowCommand(invocation))
                .addSubcommand("new", new ThemeNewCommand(invocation))
                .addSubcommand("check", new ThemeCheckCommand(invocation));
    }

    /** Help goes to standard output. */
    private static boolean isColoured(Invocation invocation) {
        var surroundings = invocation.surroundings();
        return Colours.wanted(
                invocation.arguments().toArray(String[]::new),
                surroundings.environment(),
                surroundings.terminal().output());
    }

    private static int fault(Console console, Throwable thrown, boolean debug) {
        var root = thrown instanceof CommandLine.ExecutionException && thrown.getCause() != null
                ? thrown.getCause()
                : thrown;
        var what = root instanceof OutOfMemoryError
                ? "there is not enough memory; give Java more, with -Xmx in OFFPRINT_JAVA_OPTS"
                : "a fault of Offprint itself: " + root + "; please report it";
        console.line(Severity.ERROR, what);
        if (debug) console.trace(root);
        return ExitCode.NOTHING_MADE;
    }
}
