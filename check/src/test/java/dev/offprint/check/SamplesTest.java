// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.export.Exporter;
import dev.offprint.core.export.Target;
import dev.offprint.core.model.Article;
import dev.offprint.core.notice.Severity;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.style.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real articles of {@code samples/} become files in which no validator finds a fault. */
class SamplesTest {
    private static final Path SAMPLES = Path.of("../samples");
    private static final Exporter EXPORTER = Exporter.installed();
    private static final Checks CHECKS = new Checks();

    @TempDir
    private Path folder;

    static Stream<Path> samples() throws IOException {
        try (var files = Files.walk(SAMPLES, 2)) {
            return files
                    .filter(f -> f.getNameCount() == SAMPLES.getNameCount() + 2)
                    .filter(f -> f.toString().matches(".*\\.(md|txt|html)"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_faultless_in_every_format(Path sample) throws IOException {
        var targets = EXPORTER.renderers().formats().stream()
                .map(f -> Target.named(f, sample, folder))
                .toList();
        var result = EXPORTER.export(Source.of(sample), Style.STANDARD, targets);
        assertThat(result.problems()).noneMatch(p -> p.severity() == Severity.ERROR);
        for (var target : targets) {
            var name = target.file().getFileName().toString();
            assertThat(CHECKS.check(name, ByteSource.of(target.file()))).isEqualTo(List.of());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_word_of_a_sample_is_printed_once_and_in_order(Path sample) throws IOException {
        var read = EXPORTER.read(Source.of(sample));
        assertThat(read).isInstanceOf(ReadResult.Ok.class);
        var article = ((ReadResult.Ok) read).article();
        Words.assertAllOnce(article, TaggedText.of(bytes(article, "pdf")));
        Words.assertAllOnce(article, ArticleText.withNotesLast(article), WordText.of(bytes(article, "docx")));
    }

    private static byte[] bytes(Article article, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        EXPORTER.export(article, format, Style.STANDARD, out);
        return out.toByteArray();
    }
}
