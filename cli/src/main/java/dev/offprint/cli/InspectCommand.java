// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.cli.option.HelpOption;
import dev.offprint.cli.option.InputOptions;
import dev.offprint.cli.option.MetadataOptions;
import dev.offprint.cli.option.ReportOptions;
import dev.offprint.cli.plan.Planner;
import dev.offprint.cli.report.Messages;
import dev.offprint.core.json.ArticleJsonWriter;
import dev.offprint.core.notice.OffprintException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what was understood of an input. */
@Command(
        name = "inspect",
        header = "Show what was understood of an input, as JSON that can be converted again.",
        synopsisHeading = "%n"
                + "  offprint inspect story.txt                   the article, and notes on standard error%n"
                + "  offprint inspect story.txt > story.json      to mend it by hand%n"
                + "  offprint inspect story.txt | offprint - -o story.pdf%n"
                + "%nUsage: ",
        customSynopsis = "offprint inspect INPUT [options]%n",
        sortOptions = false)
final class InspectCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "INPUT", description = "A file, or - for standard input.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String name;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final MetadataOptions metadata = new MetadataOptions();

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private final HelpOption help = new HelpOption();

    InspectCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var messages = new Messages(surroundings.err(), report.quiet());
        return Mistakes.telling(messages, () -> prepared(messages))
                .map(Run::run)
                .orElse(ExitCode.USAGE);
    }

    private Run prepared(Messages messages) throws OffprintException {
        var exporter = ExporterChoice.of(surroundings, input, metadata, report);
        var stdin = new StandardInput(
                surroundings.in(), exporter.options().reading().limits().inputBytes());
        var task = new Planner(exporter.readers(), exporter.renderers(), stdin).inspection(name);
        var toOutput = new ToStandardOutput(exporter, messages, surroundings.out());
        return () -> toOutput.run(task, (article, out) -> {
            ArticleJsonWriter.indented().write(article, out);
            out.write('\n');
            return List.of();
        });
    }
}
