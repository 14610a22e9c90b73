// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.read.Containers;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Readers;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that are compressed by themselves. */
final class PackedReaderTest {
    private static final String HTML =
            "<!DOCTYPE html><html><head><title>Rain</title></head><body><article><h1>Rain</h1><p>It rained on the pier,"
                    + " and the ferry stayed at home until the evening.</p></article></body></html>";
    private static final String JATS =
            "<?xml version='1.0'?><article dtd-version='1.3'><front><article-meta><title-group>"
                    + "<article-title>Rain</article-title></title-group></article-meta></front><body><p>It rained on the pier,"
                    + " and the ferry stayed at home until the evening.</p></body></article>";
    private static final String MARKDOWN =
            "---\ntitle: Rain\n---\n\nIt rained on the pier, *and* the ferry stayed at home until the evening.\n";

    @ParameterizedTest
    @CsvSource({
        "page.html.gz, html",
        "page.HTML.zst, html",
        "page.gz, html",
        "a.xml.gz, jats",
        "a.xml.bz2, jats",
        "note.md.gz, markdown",
        "note.md.zst, markdown"
    })
    void what_is_packed_is_read_by_its_inner_name_and_content(String name, String format) throws IOException {
        var text = format.equals("html") ? HTML : format.equals("jats") ? JATS : MARKDOWN;
        var source = source(name, packed(name, text.getBytes(UTF_8)));
        assertThat(Containers.installed().detect(Prefix.of(source), Readers.installed()))
                .isEmpty();
        var article = ok(source);
        assertThat(article.metadata().headlineText()).isEqualTo("Rain");
        assertThat(PlainText.of(Contents.of(article.body()).inlines()))
                .contains("and the ferry stayed at home until the evening.");
        assertThat(article.origin().name()).isEqualTo(name.substring(0, name.lastIndexOf('.')));
    }

    @Test
    void large_pages_too_whose_beginning_shows_nothing() throws IOException {
        var noise = new StringBuilder();
        new java.util.Random(5).ints(60_000, 'a', 'z').forEach(c -> noise.append((char) c));
        var page = HTML.replace("</p>", "</p><!--" + noise + "-->");
        assertThat(ok(source("p.html.zst", packed("p.zst", page.getBytes(UTF_8))))
                        .metadata()
                        .headlineText())
                .isEqualTo("Rain");
    }

    @Test
    void a_bomb_stops_and_names_the_limit() throws IOException {
        var bomb = packed("a.gz", (HTML + " ".repeat(20 << 20)).getBytes(UTF_8));
        assertThat(failed(source("a.html.gz", bomb))).contains("100 times its size", "--limit ratio=N");
    }

    @Test
    void what_breaks_off_is_told() throws IOException {
        var whole = packed("a.gz", HTML.repeat(50).getBytes(UTF_8));
        assertThat(failed(source("a.html.gz", Arrays.copyOf(whole, whole.length - 20))))
                .contains("it is damaged or not whole");
    }

    @Test
    void what_is_packed_twice_is_not_read() throws IOException {
        var twice = packed("a.gz", packed("a.gz", HTML.getBytes(UTF_8)));
        assertThat(failed(source("a.html.gz.gz", twice)))
                .contains("gzip-compressed data", "unpack it first", "packed once more")
                .doesNotContain("--from");
    }

    private static Article ok(Source source) {
        var result = Readers.installed().read(source, ReadOptions.STANDARD);
        assertThat(result).isInstanceOf(ReadResult.Ok.class);
        return ((ReadResult.Ok) result).article();
    }

    private static String failed(Source source) {
        var result = Readers.installed().read(source, ReadOptions.STANDARD);
        assertThat(result).isInstanceOf(ReadResult.Failed.class);
        return ((ReadResult.Failed) result).problem().message();
    }

    private static Source source(String name, byte[] bytes) {
        return new Source(name, ByteSource.of(bytes), Resources.NONE);
    }

    private static byte[] packed(String name, byte[] bytes) throws IOException {
        if (name.endsWith("zst")) return Zstd.compress(bytes);
        var out = new ByteArrayOutputStream();
        try (var packing = name.endsWith("gz") ? new GZIPOutputStream(out) : new BZip2CompressorOutputStream(out)) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }
}
