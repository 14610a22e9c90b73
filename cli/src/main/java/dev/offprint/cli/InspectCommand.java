// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.cli.option.SharedOptions;
import dev.offprint.cli.plan.Planner;
import dev.offprint.cli.report.Messages;
import dev.offprint.cli.report.Printable;
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
    private final Invocation invocation;

    @Parameters(paramLabel = "INPUT", description = "A file, or - for standard input.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String name;

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
        var exporter = ExporterChoice.of(invocation, asked);
        var surroundings = invocation.surroundings();
        var stdin = StandardInput.of(surroundings, exporter);
        var task = new Planner(exporter.readers(), exporter.renderers(), stdin).inspection(name);
        return () -> {
            var result = new ToStandardOutput(exporter, Metadata.NONE, surroundings.out())
                    .run(task, "json", InspectCommand::write);
            messages.tell(result.problems());
            return result.complete() ? ExitCode.OK : ExitCode.NOTHING_MADE;
        };
    }

    private static List<Problem> write(Publication publication, OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var article : publication.articles()) ArticleJsonWriter.indented().write(article, bytes);
        out.write((Printable.json(bytes.toString(UTF_8)) + "\n").getBytes(UTF_8));
        return List.of();
    }
}
