// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.cli.option.Manual;
import dev.offprint.cli.option.SharedOptions;
import dev.offprint.cli.plan.Planner;
import dev.offprint.cli.plan.Task;
import dev.offprint.cli.report.Messages;
import dev.offprint.cli.report.Printable;
import dev.offprint.core.export.ExportResult;
import dev.offprint.core.export.Exporter;
import dev.offprint.core.json.ArticleJsonWriter;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Publication;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what was understood of an input. */
@Command(
        name = "inspect",
        header = "Show what was understood of an input, as JSON that can be converted again.",
        synopsisHeading = "%n"
                + "  offprint inspect story.txt                   the article, and notes on standard error%n"
                + "  offprint inspect story.txt > story.json      to mend it by hand%n"
                + "  offprint inspect story.txt | offprint - -o story.pdf%n"
                + "  offprint inspect page.html --explain         with what was left out of a web page%n"
                + "  offprint inspect feed.xml > feed.jsonl       many articles, a line for each%n"
                + "%nUsage: ",
        customSynopsis = "offprint inspect INPUT [options]%n",
        sortOptions = false)
final class InspectCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(paramLabel = "INPUT", description = "A file, or - for standard input.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String name;

    @Manual(example = "feed.xml --entry spring", standard = "all of them, a line each")
    @Option(
            names = "--entry",
            paramLabel = "NAME",
            description = "Of an input of many articles only this one, as --dry-run names it.")
    private @Nullable String entry;

    @Manual(example = "page.html --explain", standard = "counted by kind")
    @Option(names = "--explain", description = "Tell of each part that was left out, with its line and words.")
    private boolean explain;

    @Mixin
    private final SharedOptions asked = new SharedOptions();

    InspectCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        var messages = new Messages(invocation.console(), asked.report().quiet());
        return Mistakes.run(messages, () -> prepared(messages));
    }

    private Run prepared(Messages messages) throws OffprintException {
        var exporter = explaining(ExporterChoice.of(invocation, asked));
        var surroundings = invocation.surroundings();
        var task = new Planner(exporter, new StandardInput(surroundings.in()), true).inspection(name);
        if (task instanceof Task.Many many)
            return () -> new Inspection(exporter, messages, surroundings.out(), entry).run(many);
        if (entry != null)
            throw Mistakes.of("--entry is for inputs of many articles; " + name + " is one", "leave it out");
        return () -> {
            var result = new ToStandardOutput(exporter, Metadata.NONE, surroundings.out())
                    .run(task, "json", InspectCommand::write);
            messages.tell(result.problems());
            return result instanceof ExportResult.Exported && result.complete() ? ExitCode.OK : ExitCode.NOTHING_MADE;
        };
    }

    private Exporter explaining(Exporter exporter) {
        var options = exporter.options();
        var reading = options.reading();
        return exporter.with(
                options.withReading(reading.withPages(reading.pages().withExplain(explain))));
    }

    private static List<Problem> write(Publication publication, OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var article : publication.articles()) ArticleJsonWriter.indented().write(article, bytes);
        out.write((Printable.json(bytes.toString(UTF_8)) + "\n").getBytes(UTF_8));
        return List.of();
    }
}
