// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.limits.Limits;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.read.Containers;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Readers;
import dev.offprint.core.read.Source;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Records of gigabytes ({@code -Dsoak.megabytes}), every one of which is read to an article: {@code mvn -Psoak test -pl
 * archive -am}, which gives 256 MiB of heap.
 */
@Tag("soak")
final class RecordsSoakTest {
    /** However busy the machine is. */
    private static final ReadOptions TIMELESS = ReadOptions.STANDARD.withLimits(Limits.STANDARD.withClock(() -> 0));

    /** How a file of many records is written. */
    private record Form(String head, String between, String tail, Item item) {}

    /** A record of a number and a text of paragraphs. */
    private interface Item {
        String of(int number, String text);
    }

    @Test
    void json_lines(@TempDir Path folder) throws IOException {
        read(folder.resolve("large.jsonl"), new Form("", "\n", "\n", RecordsSoakTest::json));
    }

    @Test
    void json_array(@TempDir Path folder) throws IOException {
        read(folder.resolve("large.json"), new Form("[\n", ",\n", "\n]\n", RecordsSoakTest::json));
    }

    @Test
    void wordpress(@TempDir Path folder) throws IOException {
        var head = "<?xml version='1.0'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'"
                + " xmlns:wp='http://wordpress.org/export/1.2/'><channel><title>Long</title>\n";
        read(folder.resolve("large.xml"), new Form(head, "\n", "\n</channel></rss>\n", RecordsSoakTest::post));
    }

    private static String json(int number, String text) {
        return "{\"title\": \"Story " + number + "\", \"url\": \"https://example.org/" + number + "\", \"date\": "
                + "\"2024-05-01\", \"text\": \"" + text.replace("\n", "\\n") + "\"}";
    }

    private static String post(int number, String text) {
        return "<item><title>Story " + number + "</title><content:encoded><![CDATA[" + text + "]]></content:encoded>"
                + "<wp:post_id>" + number + "</wp:post_id><wp:post_name>story-" + number + "</wp:post_name>"
                + "<wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>";
    }

    private static void read(Path file, Form form) throws IOException {
        int records = write(file, form);
        Soak.resetPeaks();
        var source = Source.of(file);
        var intake = new Intake(Readers.installed(), Containers.NONE, TIMELESS, 0);
        var container = Containers.installed()
                .detect(Reads.prefix(source), intake.readers())
                .orElseThrow();
        int seen = 0;
        try (var entries = container.open(source, intake)) {
            for (var entry = entries.next(); entry != null; entry = entries.next()) {
                assertStory(seen++, entry.article().get());
            }
        }
        assertThat(seen).isEqualTo(records);
        assertThat(Soak.liveHeap()).as("bytes alive after a collection at most").isLessThan(Soak.HEAP);
        Files.delete(file);
    }

    private static void assertStory(int number, ReadResult result) {
        assertThat(result).isInstanceOf(ReadResult.Ok.class);
        var article = ((ReadResult.Ok) result).article();
        if (!article.metadata().headlineText().equals("Story " + number)
                || !words(article).endsWith("end" + number)) {
            throw new AssertionError(
                    "record " + number + " is " + article.metadata().headlineText());
        }
    }

    private static String words(Article article) {
        return PlainText.of(Contents.of(article.body()).inlines()).strip();
    }

    private static int write(Path file, Form form) throws IOException {
        var random = new Random(1);
        int records = 0;
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            out.write(form.head().getBytes(UTF_8));
            for (long size = 0; size < Soak.SIZE; records++) {
                if (records > 0) out.write(form.between().getBytes(UTF_8));
                var record =
                        form.item().of(records, text(random) + "end" + records).getBytes(UTF_8);
                out.write(record);
                size += record.length;
            }
            out.write(form.tail().getBytes(UTF_8));
        }
        return records;
    }

    /** Some paragraphs of words that nobody knows; now and then a very long one. */
    private static String text(Random random) {
        int words = random.nextInt(1000) == 0 ? 200_000 : 200 + random.nextInt(600);
        var text = new StringBuilder();
        for (int i = 1; i <= words; i++) {
            text.append(Integer.toString(random.nextInt(1 << 24), 36)).append(i % 80 == 0 ? ".\n\n" : " ");
        }
        return text.toString();
    }
}
