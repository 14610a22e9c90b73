// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class WebArchiveReaderTest {
    private static final String SITE = "https://example.org/";
    private final WebArchiveReader reader = new WebArchiveReader();

    @Test
    void a_saved_page_has_its_address_its_charset_and_its_pictures() {
        var ok = (ReadResult.Ok) read(saved());
        assertThat(ok.article().metadata().headlineText()).isEqualTo("Größe");
        assertThat(ok.article().metadata().provenance().canonicalUrl()).isEqualTo(SITE + "a");
        assertThat(ok.article().assets()).hasSize(2);
        assertThat(ok.notices()).extracting(p -> p.code()).contains("read.webarchive.frames");
    }

    @Test
    void it_knows_its_own() {
        assertThat(reader.probe(new Prefix("a", saved()))).isEqualTo(Likelihood.CERTAIN);
        assertThat(reader.probe(new Prefix("a", PlistMaker.bytes(Map.of("a", "b")))))
                .isEqualTo(Likelihood.NO);
    }

    @Test
    void every_beginning_is_refused_with_what_is_missing() {
        var all = saved();
        for (int length = 1; length < all.length; length++) {
            assertThat(read(Arrays.copyOf(all, length))).isInstanceOf(ReadResult.Failed.class);
        }
    }

    @Test
    void broken_bytes_are_read_or_refused() {
        var random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            var bytes = saved();
            for (int i = 0; i < 5; i++) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            for (int i = 0; i < 2; i++) bytes[bytes.length - 1 - random.nextInt(900)] = (byte) random.nextInt();
            assertThat(read(bytes)).isNotNull();
        }
    }

    @Test
    void another_property_list_is_refused() {
        var failed = (ReadResult.Failed) read(PlistMaker.bytes(Map.of("a", "b")));
        assertThat(failed.problem().message())
                .isEqualTo("a: the file holds no page that Safari saved; save the page anew");
    }

    private ReadResult read(byte[] bytes) {
        return reader.read(new Source("a", ByteSource.of(bytes), Resources.NONE), ReadOptions.STANDARD);
    }

    private static byte[] saved() {
        var html = WarcMaker.page("Größe", "<img src=p.png><img src='https://cdn.example.org/q.png'>");
        var page = Map.of(
                "WebResourceURL",
                SITE + "a",
                "WebResourceMIMEType",
                "text/html",
                "WebResourceTextEncodingName",
                "iso-8859-1",
                "WebResourceData",
                html.getBytes(Charset.forName("windows-1252")));
        var frame = Map.of(
                "WebMainResource",
                part(SITE + "frame", "text/html", "<p>x".getBytes(UTF_8)),
                "WebSubresources",
                List.of(part("https://cdn.example.org/q.png", "image/png", other())));
        return PlistMaker.bytes(Map.of(
                "WebMainResource", page,
                "WebSubresources", List.of(part(SITE + "p.png", "image/png", WarcMaker.PIXEL)),
                "WebSubframeArchives", List.of(frame)));
    }

    /** Another picture, as the same bytes are kept once. */
    private static byte[] other() {
        return Arrays.copyOf(WarcMaker.PIXEL, WarcMaker.PIXEL.length + 1);
    }

    private static Map<String, Object> part(String address, String type, byte[] data) {
        return Map.of("WebResourceURL", address, "WebResourceMIMEType", type, "WebResourceData", data);
    }
}
