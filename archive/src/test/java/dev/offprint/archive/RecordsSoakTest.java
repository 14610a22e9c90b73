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
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Records of gigabytes ({@code -Dsoak.megabytes}), every one of which is read to an article, of archives every hundredth:
 * {@code mvn -Psoak test -pl archive -am}, which gives 256 MiB of heap.
 */
@Tag("soak")
final class RecordsSoakTest {
    /** However busy the machine is. */
    private static final ReadOptions TIMELESS = ReadOptions.STANDARD.withLimits(Limits.STANDARD.withClock(() -> 0));

    /** Writes records until they are long enough, and says how many. */
    private interface Form {
        int write(OutputStream out, Texts texts) throws IOException;
    }

    /** A record of a number and a text of paragraphs. */
    private interface Item {
        String of(int number, String text);
    }

    @Test
    void json_lines(@TempDir Path folder) throws IOException {
        read(folder.resolve("large.jsonl"), lines("", "\n", "\n", RecordsSoakTest::json));
    }

    @Test
    void json_array(@TempDir Path folder) throws IOException {
        read(folder.resolve("large.json"), lines("[\n", ",\n", "\n]\n", RecordsSoakTest::json));
    }

    @Test
    void ghost(@TempDir Path folder) throws IOException {
        var head = "{\"db\":[{\"meta\":{\"exported_on\":1,\"version\":\"5\"},\"data\":{\"posts\":[";
        var tail = "],\"users\":[{\"id\":\"1\",\"name\":\"Ada\"}]}}]}";
        read(folder.resolve("large.json"), lines(head, ",", tail, RecordsSoakTest::ghostPost));
    }

    @Test
    void table(@TempDir Path folder) throws IOException {
        read(folder.resolve("large.csv"), lines("title,url,text\n", "\n", "\n", RecordsSoakTest::row));
    }

    @Test
    void wordpress(@TempDir Path folder) throws IOException {
        var head = "<?xml version='1.0'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'"
                + " xmlns:wp='http://wordpress.org/export/1.2/'><channel><title>Long</title>\n";
        read(folder.resolve("large.xml"), lines(head, "\n", "\n</channel></rss>\n", RecordsSoakTest::post));
    }

    @Test
    void feed(@TempDir Path folder) throws IOException {
        var head = "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><title>Long</title>\n";
        read(folder.resolve("large.xml"), lines(head, "\n", "\n</feed>\n", RecordsSoakTest::entry));
    }

    @Test
    void mailbox(@TempDir Path folder) throws IOException {
        read(folder.resolve("large.mbox"), lines("", "\n", "\n", RecordsSoakTest::mail));
    }

    @Test
    void zip(@TempDir Path folder) throws IOException {
        read(folder.resolve("large.zip"), RecordsSoakTest::zipped, 100);
    }

    @Test
    void tar_gz(@TempDir Path folder) throws IOException {
        read(folder.resolve("large.tar.gz"), RecordsSoakTest::tarred, 100);
    }

    private static Form lines(String head, String between, String tail, Item item) {
        return (out, texts) -> {
            out.write(head.getBytes(UTF_8));
            for (var text = texts.next(); text != null; text = texts.next()) {
                if (texts.number() > 0) out.write(between.getBytes(UTF_8));
                out.write(item.of(texts.number(), text).getBytes(UTF_8));
            }
            out.write(tail.getBytes(UTF_8));
            return texts.count();
        };
    }

    private static int zipped(OutputStream out, Texts texts) throws IOException {
        var zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        for (var text = texts.next(); text != null; text = texts.next()) {
            zip.putNextEntry(new ZipEntry("posts/" + texts.number() + ".md"));
            zip.write(markdown(texts.number(), text).getBytes(UTF_8));
        }
        zip.finish();
        return texts.count();
    }

    private static int tarred(OutputStream out, Texts texts) throws IOException {
        var packing = new GZIPOutputStream(out, 1 << 16);
        var tar = new TarArchiveOutputStream(packing);
        for (var text = texts.next(); text != null; text = texts.next()) {
            var bytes = markdown(texts.number(), text).getBytes(UTF_8);
            var entry = new TarArchiveEntry("posts/" + texts.number() + ".md");
            entry.setSize(bytes.length);
            tar.putArchiveEntry(entry);
            tar.write(bytes);
            tar.closeArchiveEntry();
        }
        tar.finish();
        packing.finish();
        return texts.count();
    }

    private static String markdown(int number, String text) {
        return "# Story " + number + "\n\n" + text + "\n";
    }

    private static String row(int number, String text) {
        return "Story " + number + ",https://example.org/" + number + ",\"" + text + "\"";
    }

    private static String mail(int number, String text) {
        return "From ada@example.org Wed May  1 10:00:00 2024\nFrom: Ada <ada@example.org>\nSubject: Story " + number
                + "\nDate: Wed, 1 May 2024 10:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n" + text + "\n";
    }

    private static String entry(int number, String text) {
        return "<entry><title>Story " + number + "</title><id>urn:" + number + "</id><content type='html'>&lt;p>"
                + text.replace("\n\n", "&lt;p>") + "&lt;/p></content></entry>";
    }

    private static String ghostPost(int number, String text) {
        return "{\"id\":\"" + number + "\",\"title\":\"Story " + number + "\",\"slug\":\"s" + number
                + "\",\"status\":\"published\",\"author_id\":\"1\",\"feature_image\":null,\"published_at\":null,\"html\":\"<p>"
                + text.replace("\n\n", "<p>") + "\"}";
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
        read(file, form, 1);
    }

    /** @param every one of how many records is read; the files of archives, of which a list is kept, are fewer and longer */
    private static void read(Path file, Form form, int every) throws IOException {
        int records = write(file, form, every == 1 ? 1 : 16);
        Soak.resetPeaks();
        var source = Source.of(file);
        var intake = new Intake(Readers.installed(), Containers.NONE, TIMELESS, 0);
        var container = Containers.installed()
                .detect(Reads.prefix(source), intake.readers())
                .orElseThrow();
        int seen = 0;
        try (var entries = container.open(source, intake)) {
            for (var entry = entries.next(); entry != null; entry = entries.next()) {
                if (entry.isWithoutArticle()) continue;
                if (seen % every == 0) assertStory(seen, entry.article().get());
                seen++;
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

    private static int write(Path file, Form form, int times) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            return form.write(out, new Texts(times));
        }
    }

    /** Texts until they are long enough. */
    private static final class Texts {
        private final Random random = new Random(1);
        private final int times;
        private long length;
        private int count;

        /** @param times how much longer than usual */
        Texts(int times) {
            this.times = times;
        }

        @Nullable
        String next() {
            if (length >= Soak.SIZE) return null;
            var text = text(random, times) + "end" + count++;
            length += text.length();
            return text;
        }

        /** Of the last one, from 0. */
        int number() {
            return count - 1;
        }

        int count() {
            return count;
        }
    }

    /** Some paragraphs of words that nobody knows; now and then a very long one. */
    private static String text(Random random, int times) {
        int words = random.nextInt(1000) == 0 ? 200_000 : times * (200 + random.nextInt(600));
        var text = new StringBuilder();
        for (int i = 1; i <= words; i++) {
            text.append(Integer.toString(random.nextInt(1 << 24), 36)).append(i % 80 == 0 ? ".\n\n" : " ");
        }
        return text.toString();
    }
}
