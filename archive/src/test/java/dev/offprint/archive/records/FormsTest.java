// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.offprint.archive.Reads;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Outline;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Selection;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A small input of every form that is known, and what is made of it, in {@code forms}: a file, or a folder that is packed
 * as a ZIP, and beside it what is expected. With {@code -Doffprint.update=true} that is written anew; read the difference.
 */
final class FormsTest {
    private static final Path FORMS = Path.of("src/test/resources/dev/offprint/archive/records/forms");

    @TestFactory
    Stream<DynamicTest> what_is_made_of_each_form() throws IOException {
        try (var files = Files.list(FORMS)) {
            var inputs = files.filter(f -> !f.toString().endsWith(".outline"))
                    .filter(f -> !f.getFileName().toString().equals("README.md"))
                    .sorted()
                    .toList();
            assertThat(inputs).hasSizeGreaterThan(30);
            return inputs.stream().map(f -> dynamicTest(f.getFileName().toString(), () -> compare(f)));
        }
    }

    private static void compare(Path input) throws IOException {
        var expected = input.resolveSibling(input.getFileName() + ".outline");
        var actual = outline(source(input));
        if (Boolean.getBoolean("offprint.update")) Files.writeString(expected, actual);
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static String outline(Source source) {
        try {
            var all = new Selection(EnumSet.allOf(Selection.Kind.class), false);
            var reads = Reads.all(source, ReadOptions.STANDARD);
            var more = Reads.all(source, ReadOptions.STANDARD.withSelection(all));
            var names = names(more);
            names.removeAll(names(reads));
            return reads.stream().map(FormsTest::outline).collect(Collectors.joining())
                    + (names.isEmpty() ? "" : "### if asked for: " + String.join(", ", names) + "\n");
        } catch (OffprintException e) {
            return "### refused: " + e.problem().message() + "\n";
        }
    }

    private static List<String> names(List<Reads.Read> reads) {
        return reads.stream()
                .filter(r -> r.message().isEmpty())
                .map(Reads.Read::name)
                .collect(Collectors.toCollection(java.util.ArrayList::new));
    }

    private static String outline(Reads.Read read) {
        var head = "### " + read.name() + "\n";
        if (!(read.result() instanceof ReadResult.Ok ok)) return head + read.message() + "\n";
        var notices = ok.notices().stream().map(p -> "told: " + p.message() + "\n");
        return head + Outline.of(ok.article()) + notices.collect(Collectors.joining());
    }

    private static Source source(Path input) throws IOException {
        var name = input.getFileName().toString();
        if (!Files.isDirectory(input)) return new Source(name, ByteSource.of(input), Resources.NONE);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out);
                var files = Files.walk(input)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(input.relativize(file).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(file));
            }
        }
        return new Source(name + ".zip", ByteSource.of(out.toByteArray()), Resources.NONE);
    }
}
