// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.check.ArticleSkeleton.Closing;
import dev.offprint.core.json.ArticleJsonWriter;
import dev.offprint.core.model.FullSink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The files that say what the kitchen sink is; {@code -Doffprint.update=true} writes them afresh, for a person to read the difference. */
final class SinkFilesTest {
    private static final Path SKELETON = Path.of("src/test/resources/dev/offprint/check/kitchen-sink.skeleton");
    private static final Path SAMPLE = Path.of("../samples/kitchen-sink/kitchen-sink.json");

    @Test
    void its_structure_is_the_one_that_is_written_down() throws IOException {
        var lines = ArticleSkeleton.of(FullSink.article(), Closing.UNMARKED).lines();
        same(SKELETON, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_sample_in_json_is_the_article_of_the_tests() throws IOException {
        var out = new ByteArrayOutputStream();
        ArticleJsonWriter.indented().write(FullSink.article(), out);
        out.write('\n');
        same(SAMPLE, out.toByteArray());
    }

    private static void same(Path file, byte[] expected) throws IOException {
        if (Boolean.getBoolean("offprint.update")) {
            Files.createDirectories(file.getParent());
            Files.write(file, expected);
        }
        assertThat(file).hasBinaryContent(expected);
    }
}
