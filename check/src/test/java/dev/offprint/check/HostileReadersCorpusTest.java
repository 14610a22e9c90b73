// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ArticleContainer;
import dev.offprint.core.read.ArticleReader;
import dev.offprint.core.read.Containers;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Readers;
import dev.offprint.core.read.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every file that means harm, through every reader and container and by itself: articles or problems within ten seconds
 * of the processor and 512 MiB, nothing printed, no file beside it read, nobody called.
 */
@Tag("corpus")
final class HostileReadersCorpusTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Readers READERS = Readers.installed();
    private static final Containers CONTAINERS = Containers.installed();
    private static final ReadOptions OPTIONS = ReadOptions.STANDARD.withLimits(Limits.STANDARD.with(Limit.SECONDS, 10));

    @TestFactory
    Stream<DynamicTest> every_file_in_every_way(@TempDir Path folder) throws IOException {
        var canary = new Canary();
        Files.writeString(folder.resolve("canary.txt"), Canary.WORDS);
        return Corpus.of("10-hostile", "(?!LICENCE|SOURCE).*").tests(350, file -> survived(file, folder, canary));
    }

    private static void survived(Path original, Path folder, Canary canary) throws IOException {
        var file = folder.resolve(name(original));
        Files.write(file, canary.baited(bytes(original)));
        var loud = new ByteArrayOutputStream();
        var out = System.out;
        var err = System.err;
        var outcomes = new TreeMap<String, String>();
        try (var caught = new PrintStream(loud, true, UTF_8)) {
            System.setOut(caught);
            System.setErr(caught);
            for (var reader : READERS.all()) outcomes.put(reader.id(), timed(() -> read(reader, file)));
            for (var container : CONTAINERS.all()) outcomes.put(container.id(), timed(() -> open(container, file)));
        } finally {
            System.setOut(out);
            System.setErr(err);
            Files.delete(file);
        }
        assertThat(loud.toString(UTF_8)).as("printed").isEmpty();
        assertThat(canary.wasCalled()).as("somebody was called").isFalse();
        System.out.println(original.getFileName() + " " + outcomes);
    }

    private interface Attempt {
        List<String> run() throws OffprintException;
    }

    private static String timed(Attempt attempt) {
        long start = worked();
        List<String> outcomes;
        try {
            outcomes = attempt.run();
        } catch (OffprintException e) {
            outcomes = List.of(told(e.problem()));
        }
        assertThat(Duration.ofNanos(worked() - start)).isLessThan(LIMIT);
        assertThat(outcomes).noneMatch(o -> o.contains(Canary.WORDS));
        return outcomes.size() > 3 ? outcomes.size() + " records" : String.join(", ", outcomes);
    }

    private static List<String> read(ArticleReader reader, Path file) {
        return List.of(told(reader.read(Source.of(file), OPTIONS)));
    }

    private static List<String> open(ArticleContainer container, Path file) throws OffprintException {
        var outcomes = new ArrayList<String>();
        try (var entries = container.open(Source.of(file), new Intake(READERS, CONTAINERS, OPTIONS, 0))) {
            for (var entry = entries.next(); entry != null; entry = entries.next()) {
                outcomes.add(told(entry.article().get()));
            }
        }
        return outcomes;
    }

    private static String told(ReadResult result) {
        if (result instanceof ReadResult.Failed failed) return told(failed.problem());
        if (result instanceof ReadResult.Skipped skipped) return told(skipped.problem());
        var words = String.join(" ", ArticleText.of(((ReadResult.Ok) result).article()));
        return words.contains(Canary.WORDS) ? words : "ok";
    }

    private static String told(Problem problem) {
        assertThat(problem.what()).isNotBlank().doesNotContain("Exception");
        return problem.code();
    }

    /** Bombs are kept in one layer of bzip2. */
    private static byte[] bytes(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        if (!file.toString().endsWith(".bz2")) return bytes;
        try (var in = new BZip2CompressorInputStream(new ByteArrayInputStream(bytes))) {
            return in.readNBytes(16 << 20);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.bz2$", "");
    }

    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
