// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WaczContainerTest {
    private static final String SITE = "https://example.org/";
    private static final String DAY = "2024-05-01T10:00:00Z";
    private static final String NO_HASHES = "{\"resources\":[{\"path\":\"archive/b.warc.gz\"}]}";
    private final WaczContainer container = new WaczContainer();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void listed_pages_come_first_with_their_titles_and_pictures_of_other_files(boolean stored, @TempDir Path folder)
            throws IOException {
        var file = Files.write(folder.resolve("a.wacz"), zip(parts(), stored));
        var opened = Opened.of(container, Source.of(file), ReadOptions.STANDARD);
        assertThat(opened.headlines()).containsExactly("Listed", "Other");
        assertThat(opened.articles().get(0).assets()).hasSize(1);
        assertThat(Opened.of(container, "in memory", zip(parts(), stored)).headlines())
                .hasSize(2);
    }

    @Test
    void an_archive_without_a_package_or_a_warc_is_refused() throws IOException {
        var bare = parts();
        bare.remove("datapackage.json");
        assertThatThrownBy(() -> Opened.of(container, "a.wacz", zip(bare, true)))
                .hasMessage("a.wacz: this is no whole WACZ: it has no datapackage.json; make it anew");
        var empty = parts();
        empty.keySet().removeIf(name -> name.startsWith("archive/"));
        assertThatThrownBy(() -> Opened.of(container, "a.wacz", zip(empty, true)))
                .hasMessageContaining("no WARC");
        assertThatThrownBy(() -> Opened.of(container, "a.wacz", "no zip".getBytes(UTF_8)))
                .hasMessageContaining("cannot be read");
    }

    @Test
    void what_is_not_as_the_package_says_is_a_warning() throws IOException {
        var parts = parts();
        parts.put(
                "datapackage.json",
                "{\"resources\":[{\"path\":\"archive/b.warc.gz\",\"hash\":\"sha256:00\"},{\"path\":\"gone\"}]}"
                        .getBytes(UTF_8));
        var opened = Opened.of(container, "a.wacz", zip(parts, true));
        assertThat(opened.headlines()).hasSize(2);
        assertThat(opened.skipped())
                .anyMatch(s -> s.contains("\"archive/b.warc.gz\" is not what its hash tells of"))
                .anyMatch(s -> s.contains("\"gone\" is missing"));
    }

    @Test
    void every_beginning_is_refused() throws IOException {
        var all = zip(parts(), true);
        for (int length = 1; length < all.length; length += 7) {
            var part = Arrays.copyOf(all, length);
            assertThatThrownBy(() -> Opened.of(container, "a.wacz", part)).isInstanceOf(OffprintException.class);
        }
    }

    @Test
    void it_knows_its_own_by_what_is_inside() throws IOException {
        assertThat(container.probe(new Prefix("a.zip", zip(parts(), true)))).isEqualTo(Likelihood.CERTAIN);
        assertThat(container.probe(new Prefix("a.zip", zip(Map.of("a.txt", new byte[1]), true))))
                .isEqualTo(Likelihood.NO);
    }

    private static Map<String, byte[]> parts() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "archive/a.warc",
                new WarcMaker(false)
                        .page(SITE + "other", DAY, WarcMaker.page("Other", ""))
                        .bytes());
        parts.put(
                "archive/b.warc.gz",
                new WarcMaker(true)
                        .page(
                                SITE + "listed",
                                DAY,
                                "<html><body><p>Some words without any title, and more of them.</p><img src=/p.png></body></html>")
                        .bytes());
        parts.put(
                "archive/c.warc.gz",
                new WarcMaker(true)
                        .response(SITE + "p.png", DAY, "200 OK", "Content-Type: image/png\r\n", WarcMaker.PIXEL)
                        .bytes());
        parts.put(
                "pages/pages.jsonl",
                ("{\"format\":\"json-pages-1.0\"}\nnot JSON\n{\"url\":\"" + SITE + "listed\",\"title\":\"Listed\"}\n")
                        .getBytes(UTF_8));
        parts.put("datapackage.json", NO_HASHES.getBytes(UTF_8));
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts, boolean stored) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                if (stored) store(entry, part.getValue());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static void store(ZipEntry entry, byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
    }
}
