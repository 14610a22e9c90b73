// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.cli.option.OutputOptions;
import dev.offprint.cli.option.RunOptions;
import dev.offprint.cli.option.SharedOptions;
import dev.offprint.cli.option.StyleOptions;
import dev.offprint.cli.plan.Plan;
import dev.offprint.cli.plan.Planner;
import dev.offprint.cli.plan.Request;
import dev.offprint.cli.report.DryRunReport;
import dev.offprint.cli.report.Messages;
import dev.offprint.core.export.Exporter;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.style.Style;
import dev.offprint.core.text.Slug;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
                + "  offprint *.md --theme broadsheet --bind -o book.pdf -M title=Coast%n"
                + "  offprint site --to epub -o out --dry-run         what would be written; articles are not read for it%n"
                + "  offprint site --to epub -o out --log run.jsonl   a folder; the log has every problem%n"
                + "%nUsage: ",
        customSynopsis = "offprint [convert] INPUT... [-o FILE|DIR] [--to FORMATS] [options]%n",
        sortOptions = false)
final class ConvertCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(paramLabel = "INPUT", arity = "0..*", description = "Files, folders, or - for standard input.")
    private List<String> inputs = List.of();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final StyleOptions style = new StyleOptions();

    @Mixin
    private final RunOptions run = new RunOptions();

    @Mixin
    private final SharedOptions asked = new SharedOptions();

    ConvertCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        var messages = new Messages(invocation.console(), asked.report().quiet());
        return Mistakes.run(messages, () -> prepared(messages));
    }

    /** What is to be run once everything that was asked for is known to be possible. */
    private Run prepared(Messages messages) throws OffprintException {
        var look = output.bind() ? style.style().withContents(true) : style.style();
        int jobs = run.jobs();
        var exporter = exporter(look, messages);
        var plan = plan(exporter);
        if (run.dryRun()) return dryRun(messages, exporter, plan);
        if (run.json() && plan.toStandardOutput()) {
            throw Mistakes.of("standard output holds either the file or, with --json, the results", "");
        }
        var listeners = Listeners.of(invocation, messages, run, asked.report(), plan);
        var conversion = new Conversion(exporter, look, plan, asked.metadata().ofBound());
        return () -> conversion.run(listeners, jobs, invocation.surroundings().out());
    }

    private Exporter exporter(Style look, Messages messages) throws OffprintException {
        var exporter = ExporterChoice.of(invocation, asked);
        var options = exporter.options().withFaces(Fonts.of(look.theme(), style.fonts(), asked.report(), messages));
        return exporter.with(
                output.bind() ? options.withTransform(asked.metadata().transformOfBound()) : options);
    }

    private Plan plan(Exporter exporter) throws OffprintException {
        var stdin = new StandardInput(invocation.surroundings().in());
        return new Planner(exporter, stdin, !run.dryRun())
                .plan(new Request(inputs, output.formats(), bound(), output.output()));
    }

    /** The name of files in a folder; null when nothing is bound. */
    private @Nullable String bound() {
        if (!output.bind()) return null;
        var slug = Slug.of(asked.metadata().ofBound().headlineText());
        return slug.isEmpty() ? "publication" : slug;
    }

    private Run dryRun(Messages messages, Exporter exporter, Plan plan) throws OffprintException {
        if (run.log() != null)
            throw Mistakes.of("--dry-run writes nothing, so there is nothing to --log", "leave one of them out");
        var report = new DryRunReport(invocation.surroundings().out(), messages, run.json());
        return () -> new DryRun(exporter, plan).run(report);
    }
}
