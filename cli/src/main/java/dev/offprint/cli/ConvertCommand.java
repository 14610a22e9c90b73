// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.cli.option.HelpOption;
import dev.offprint.cli.option.InputOptions;
import dev.offprint.cli.option.MetadataOptions;
import dev.offprint.cli.option.OutputOptions;
import dev.offprint.cli.option.ReportOptions;
import dev.offprint.cli.option.StyleOptions;
import dev.offprint.cli.plan.Plan;
import dev.offprint.cli.plan.Planner;
import dev.offprint.cli.plan.Request;
import dev.offprint.cli.plan.Task;
import dev.offprint.cli.report.JsonReport;
import dev.offprint.cli.report.Messages;
import dev.offprint.cli.report.Report;
import dev.offprint.cli.report.TextReport;
import dev.offprint.core.export.Exporter;
import dev.offprint.core.notice.OffprintException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Converts articles. */
@Command(
        name = "convert",
        header = "Convert articles; the command when none is named.",
        synopsisHeading = "%n"
                + "  offprint story.md                                makes story.pdf beside it%n"
                + "  offprint story.md -o story.epub                  the format follows from the name%n"
                + "  offprint a.md b.html --to pdf,docx,epub -o out   six files in a folder%n"
                + "  offprint story.txt --page-size A5 --font-size 10pt%n"
                + "  offprint story.txt -M author=\"Jane Doe\" -M date=2024-05-01 --lang en%n"
                + "%nUsage: ",
        customSynopsis = "offprint [convert] INPUT... [-o FILE|DIR] [--to FORMATS] [options]%n",
        sortOptions = false)
final class ConvertCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "INPUT", arity = "0..*", description = "Files, folders, or - for standard input.")
    private List<String> inputs = List.of();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final StyleOptions style = new StyleOptions();

    @Mixin
    private final MetadataOptions metadata = new MetadataOptions();

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Option(names = "--json", description = "Tell the results on standard output, a line of JSON for each input.")
    private boolean json;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private final HelpOption help = new HelpOption();

    ConvertCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var messages = new Messages(surroundings.err(), report.quiet());
        return Mistakes.telling(messages, () -> prepared(messages))
                .map(Run::run)
                .orElse(ExitCode.USAGE);
    }

    /** What is to be run once everything that was asked for is known to be possible. */
    private Run prepared(Messages messages) throws OffprintException {
        var exporter = ExporterChoice.of(surroundings, input, metadata, report);
        var look = style.style();
        int jobs = output.jobs();
        var plan = plan(exporter);
        if (!plan.toStandardOutput()) return () -> new Batch(exporter, look, plan).run(jobs, report(messages));
        if (json) throw Mistakes.of("standard output holds either the file or, with --json, the results");
        var toOutput = new ToStandardOutput(exporter, messages, surroundings.out());
        var format = plan.formats().get(0);
        return () -> toOutput.run(
                (Task.Export) plan.tasks().get(0), (article, out) -> exporter.export(article, format, look, out));
    }

    private Plan plan(Exporter exporter) throws OffprintException {
        var stdin = new StandardInput(
                surroundings.in(), exporter.options().reading().limits().inputBytes());
        return new Planner(exporter.readers(), exporter.renderers(), stdin)
                .plan(new Request(inputs, output.formats(), output.output()));
    }

    private Report report(Messages messages) {
        return json ? new JsonReport(surroundings.out()) : new TextReport(messages);
    }
}
