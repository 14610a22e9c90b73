// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.export.Exporter;
import dev.offprint.core.export.Target;
import dev.offprint.core.notice.Severity;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.style.Style;
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
}
