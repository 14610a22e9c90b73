// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.core.export.ExportResult;
import dev.offprint.core.export.Exporter;
import dev.offprint.core.export.Target;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.style.PageSize;
import dev.offprint.core.style.Style;
import dev.offprint.core.text.Slug;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The examples of README.md, between the marks; {@link ReadmeTest} holds the two together and runs them. */
final class ReadmeExamples {
    private ReadmeExamples() {}

    @SuppressWarnings("SystemOut") // it is an example
    static ExportResult files() throws IOException {
        // README files
        var exporter = Exporter.installed();
        var style = Style.STANDARD.withPage(PageSize.A5);
        var result = exporter.export(Path.of("story.md"), style, Path.of("out"), "pdf", "docx", "epub");
        result.problems().forEach(problem -> System.err.println(problem.message()));
        // END
        return result;
    }

    static List<Problem> many(Exporter exporter, Path input, Style style, Path folder) throws IOException {
        var leftOut = new ArrayList<Problem>();
        // README many
        try (var entries = exporter.open(Source.of(input))) {
            for (var entry = entries.next(); entry != null; entry = entries.next()) {
                var target = new Target("epub", folder.resolve(Slug.of(entry.name()) + ".epub"));
                var result = exporter.export(entry.article().get(), style, List.of(target));
                if (result instanceof ExportResult.Skipped left) leftOut.addAll(left.problems());
            }
        }
        // END
        return leftOut;
    }

    static List<Problem> server(
            Exporter exporter, Style style, String html, Function<String, Optional<byte[]>> pictures, OutputStream out)
            throws IOException {
        // README server
        var source = new Source(
                "item-17.html",
                ByteSource.of(html.getBytes(UTF_8)),
                address -> pictures.apply(address).map(ByteSource::of));
        if (exporter.read(source) instanceof ReadResult.Ok read) {
            var article = read.article().withMetadata(Metadata.headline("Fair weather"));
            return exporter.export(article, "pdf", style, out);
        }
        // END
        return List.of();
    }
}
