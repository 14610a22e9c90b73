// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.zip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.archive.Reads;
import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Containers;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.Readers;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("StringConcatToTextBlock")
final class ArchivesTest {
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private ArchivesTest with(String name, String text) {
        files.put(name, text.getBytes(UTF_8));
        return this;
    }

    @Test
    void members_are_read_with_the_pictures_beside_them(@TempDir Path folder) throws IOException {
        with("a/one.md", "# One\n\n![x](img/p.png)\n").with("a/two.txt", "Two\n\nSome words of it.\n");
        files.put("a/img/p.png", PICTURE);
        with("__MACOSX/a/._one.md", "x").with(".hidden.md", "# No");
        for (var source : new Source[] {zip(), tarGz(), onDisk(folder)}) {
            var reads = Reads.all(source, ReadOptions.STANDARD);
            assertThat(reads).extracting(Reads.Read::name).containsExactly("a/one", "a/two", "");
            assertThat(reads.get(0).article().assets()).hasSize(1);
            assertThat(reads.get(2).message()).contains("1 file of the archive is no article");
        }
    }

    @Test
    void a_packed_member_is_named_without_its_packing() throws IOException {
        var packed = new java.io.ByteArrayOutputStream();
        try (var out = new java.util.zip.GZIPOutputStream(packed)) {
            out.write("# One\n\nSome words.\n".getBytes(UTF_8));
        }
        files.put("a/page.md.gz", packed.toByteArray());
        assertThat(Reads.all(zip(), ReadOptions.STANDARD))
                .extracting(Reads.Read::name)
                .containsExactly("a/page");
    }

    @Test
    void a_container_in_an_archive_gives_its_records() throws IOException {
        with("news.jsonl", "{\"title\":\"A\",\"text\":\"b\"}\n{\"title\":\"C\",\"text\":\"d\"}\n")
                .with("x.md", "# X\n\ny");
        var reads = Reads.all(zip(), ReadOptions.STANDARD);
        assertThat(reads).extracting(Reads.Read::name).containsExactly("news/a", "news/c", "x");
    }

    @Test
    void names_that_lead_outside_are_made_harmless() throws IOException {
        with("../../etc/evil.md", "# E\n\nf").with("/abs.md", "# A\n\nb").with("c:\\d\\w.md", "# W\n\nx");
        for (var source : new Source[] {zip(), tarGz()}) {
            var reads = Reads.all(source, ReadOptions.STANDARD);
            assertThat(reads).extracting(Reads.Read::name).containsExactly("etc/evil", "abs", "d/w", "");
            assertThat(reads.get(3).message())
                    .isEqualTo("skipped: " + source.name()
                            + ": the names of 3 files lead out of the archive (“../../etc/evil.md”); they are taken as names"
                            + " inside it; look where the archive comes from");
        }
    }

    @Test
    void a_bomb_is_stopped_and_the_archive_goes_on() throws IOException {
        with("bomb.md", "a ".repeat(4 << 20)).with("x.md", "# X\n\ny");
        var reads = Reads.all(zip(), ReadOptions.STANDARD);
        assertThat(reads.get(0).message()).contains("--limit ratio=N");
        assertThat(reads.get(1).words()).isEqualTo("y");
    }

    @Test
    void archives_in_archives_end_at_the_limit() throws IOException {
        with("x.md", "# X\n\ny");
        var source = zip();
        for (int i = 0; i < 5; i++) {
            files.clear();
            files.put("in.zip", source.bytes().readAll());
            source = zip();
        }
        assertThat(Reads.all(source, ReadOptions.STANDARD).get(0).words()).isEqualTo("y");
        var shallow = ReadOptions.STANDARD.withLimits(Limits.STANDARD.with(Limit.NESTING, 3));
        assertThat(Reads.all(source, shallow).get(0).message()).contains("--limit nesting=N");
        var few = ReadOptions.STANDARD.withLimits(Limits.STANDARD.with(Limit.ENTRIES, 1));
        with("y.md", "# Y").with("z.md", "# Z");
        assertThatThrownBy(() -> Reads.all(zip(), few)).hasMessageContaining("--limit entries=N");
    }

    @Test
    void an_epub_is_no_archive_of_articles() throws IOException {
        with("mimetype", "application/epub+zip").with("x.md", "# X");
        var source = zip();
        var prefix = new Prefix("book.zip", source.bytes().readAll());
        assertThat(Containers.installed().detect(prefix, Readers.installed())).isEmpty();
    }

    @Test
    void a_substack_export_is_read_by_its_list() throws IOException {
        with(
                        "posts.csv",
                        "post_id,post_date,is_published,type,audience,title,subtitle\n"
                                + "1.a,2019-07-26T20:48:19.814Z,TRUE,newsletter,everyone,Plain &#x2019; Text,Sub\n"
                                + "2.b,2019-07-26T20:48:19.814Z,FALSE,newsletter,everyone,Draft,\n"
                                + "3.c,2019-07-26T20:48:19.814Z,TRUE,podcast,everyone,Gone,\n")
                .with("posts/1.a.html", "<p>Body one</p>")
                .with("posts/2.b.html", "<p>Body two</p>");
        var reads = Reads.all(zip(), ReadOptions.STANDARD);
        assertThat(reads).hasSize(4);
        assertThat(reads.get(3).message()).contains("not taken (substack): audience");
        assertThat(reads.get(0).article().metadata().headlineText()).isEqualTo("Plain ’ Text");
        assertThat(reads.get(0).words()).isEqualTo("Body one");
        assertThat(reads.get(1).message()).startsWith("skipped:").contains("--include drafts");
        assertThat(reads.get(2).message()).contains("posts/3.c.html, is not there");
    }

    @Test
    void a_medium_export_gives_its_posts_alone() throws IOException {
        with("README.html", "<p>Hello</p>")
                .with("claps/claps-1.html", "<p>Clap</p>")
                .with(
                        "posts/2020_A-1.html",
                        "<!DOCTYPE html><title>A</title><article><h1>A</h1><p>Words of it</p></article>")
                .with("posts/draft_B-2.html", "<!DOCTYPE html><title>B</title><h1>B</h1><p>Draft</p>");
        var reads = Reads.all(zip(), ReadOptions.STANDARD);
        assertThat(reads).hasSize(3);
        assertThat(reads.get(1).message()).startsWith("skipped:").contains("drafts");
        assertThat(reads.get(2).message()).contains("2 files of the archive are no articles");
    }

    @Test
    void every_prefix_reads_or_is_reported() throws IOException {
        with("a.md", "# A\n\nb").with("c.jsonl", "{\"title\":\"A\",\"text\":\"b\"}\n");
        for (var source : new Source[] {zip(), tarGz()}) {
            var whole = source.bytes().readAll();
            for (int end = 4; end < whole.length; end++) {
                cut(new Source(source.name(), ByteSource.of(Arrays.copyOf(whole, end)), Resources.NONE));
            }
        }
    }

    private static void cut(Source source) {
        try {
            Reads.all(source, ReadOptions.STANDARD);
        } catch (OffprintException e) {
            assertThat(e.problem().what()).isNotBlank();
        } catch (AssertionError e) {
            assertThat(e).hasMessageStartingWith("no container knows");
        }
    }

    private Source onDisk(Path folder) throws IOException {
        return Source.of(Files.write(folder.resolve("x.zip"), zip().bytes().readAll()));
    }

    private Source zip() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return new Source("x.zip", ByteSource.of(out.toByteArray()), Resources.NONE);
    }

    private Source tarGz() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(out))) {
            for (var file : files.entrySet()) {
                var entry = new TarArchiveEntry(file.getKey(), true);
                entry.setSize(file.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(file.getValue());
                tar.closeArchiveEntry();
            }
        }
        return new Source("x.tar.gz", ByteSource.of(out.toByteArray()), Resources.NONE);
    }
}
