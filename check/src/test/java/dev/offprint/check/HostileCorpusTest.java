// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.offprint.core.json.ArticleJsonWriter;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.read.Characters;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Inputs that mean harm, each through every reader: an article or a clear message, within ten seconds and the 512 MiB
 * that the profile gives, and nothing of them becomes markup, a script or a file name.
 */
@Tag("corpus")
final class HostileCorpusTest {
    /** Of the processor: other work on the machine says nothing about ours. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** By the clock, for what would never end. */
    private static final Duration PATIENCE = LIMIT.multipliedBy(12);

    private static final List<String> READERS = List.of("text", "markdown", "html", "json");

    @TestFactory
    Stream<DynamicTest> text_in_every_charset() throws IOException {
        return Corpus.of("10-hostile/encodings", "(?!LICENCE).*").tests(47, HostileCorpusTest::survived);
    }

    @TestFactory
    Stream<DynamicTest> pathological_markdown() throws IOException {
        return Corpus.of("10-hostile/pathological-markdown", ".*\\.md").tests(13, HostileCorpusTest::survived);
    }

    @TestFactory
    Stream<DynamicTest> broken_json() throws IOException {
        return Corpus.of("10-hostile/json-test-suite", ".*\\.json").tests(169, HostileCorpusTest::survived);
    }

    @TestFactory
    Stream<DynamicTest> naughty_strings() throws IOException {
        var file = Corpus.of("10-hostile/blns", ".*\\.txt").files().get(0);
        var strings = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        return Corpus.tests("10-hostile/blns", strings, 109, HostileCorpusTest::naughty);
    }

    @TestFactory
    Stream<DynamicTest> very_long_texts() {
        var sentence = "The sea was calm, and the wind had gone round to the south in the night. ";
        var texts = Map.of(
                "paragraphs", "Sea\n\n" + (sentence.repeat(8) + "\n\n").repeat(1500),
                "one paragraph", "Sea\n\n" + sentence.repeat(3000),
                "one word", "Sea\n\n" + "x".repeat(200_000),
                "one line of marks", "Sea\n\n" + "*_[<`&\\|".repeat(20_000),
                "lines", "Sea\n\n" + "short\n".repeat(20_000));
        return Corpus.tests("very long texts", List.copyOf(new java.util.TreeMap<>(texts).entrySet()), 5, text -> {
            for (var reader : READERS) survived(reader, source("long", text.getValue()));
        });
    }

    private static void survived(Path file) throws IOException {
        for (var reader : READERS) survived(reader, Source.of(file));
    }

    private static void survived(String reader, Source source) throws IOException {
        var made = new LinkedHashMap<String, byte[]>();
        var result = assertTimeoutPreemptively(PATIENCE, () -> {
            long start = worked();
            var read = Trial.read(reader, source);
            if (read instanceof ReadResult.Ok ok) {
                for (var format : Trial.FORMATS)
                    made.put(format, Trial.made(ok.article(), format).bytes());
            }
            assertThat(Duration.ofNanos(worked() - start)).isLessThan(LIMIT);
            return read;
        });
        if (result instanceof ReadResult.Ok ok) harmless(ok.article(), made);
        if (result instanceof ReadResult.Failed failed) {
            assertThat(failed.problem().what()).isNotBlank().doesNotContain("Exception");
        }
    }

    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** What was printed says what the article says, and does nothing. */
    private static void harmless(Article article, Map<String, byte[]> made) throws IOException {
        for (var entry : made.entrySet()) {
            Conformance.words(article, entry.getValue(), entry.getKey());
            if (entry.getKey().equals("epub")) Harm.assertNoneInEpub(entry.getValue());
            if (entry.getKey().equals("docx")) Harm.assertNoneInWord(entry.getValue());
        }
    }

    /** A string as headline and body, from an object and in each form of input. */
    private static void naughty(String string) throws IOException {
        var text = Characters.clean(string);
        if (text.isBlank()) return;
        var article = Article.of(Metadata.headline(text), List.of(Paragraph.of("between"), Paragraph.of(text)));
        Trial.faultless(article);
        survived("json", source("naughty.json", json(article)));
        assertThat(Trial.article(Trial.read("json", source("naughty.json", json(article)))))
                .isEqualTo(article);
        survived("text", source("naughty.txt", string + "\n\nbetween\n\n" + string + "\n"));
        survived("markdown", source("naughty.md", "# " + string + "\n\nbetween\n\n" + string + "\n"));
        survived("markdown", source("naughty.md", "---\ntitle: " + string + "\n---\nbetween\n\n" + string + "\n"));
        survived("html", source("naughty.html", string));
        var escaped = string.replace("&", "&amp;").replace("<", "&lt;");
        var page = source("naughty.html", "<h1>" + escaped + "</h1><p>between</p><p>" + escaped + "</p>");
        survived("html", page);
        // Control characters look like no text; then the message says so.
        if (Trial.read("html", page) instanceof ReadResult.Ok ok) {
            assertThat(label(ok.article())).contains(Words.label(text));
        }
    }

    private static String label(Article article) {
        return Words.label(String.join(" ", ArticleText.of(article)));
    }

    private static String json(Article article) throws IOException {
        var out = new ByteArrayOutputStream();
        new ArticleJsonWriter().write(article, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Source source(String name, String text) {
        return new Source(name, ByteSource.of(text.getBytes(StandardCharsets.UTF_8)), Resources.NONE);
    }
}
