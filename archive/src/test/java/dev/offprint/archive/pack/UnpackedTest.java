// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

final class UnpackedTest {
    @Test
    void a_gzip_of_two_members_is_read_through() throws IOException {
        var both = new ByteArrayOutputStream();
        both.write(gzip("one ".getBytes(UTF_8)));
        both.write(gzip("two".getBytes(UTF_8)));
        assertThat(text(source("a.jsonl.gz", both.toByteArray()))).isEqualTo("one two");
    }

    @Test
    void a_zstd_is_read_and_what_is_not_packed_stays() throws IOException {
        assertThat(text(source("a.zst", Zstd.compress("words".getBytes(UTF_8)))))
                .isEqualTo("words");
        assertThat(text(source("a.gz", "words".getBytes(UTF_8)))).isEqualTo("words");
        assertThat(text(source("empty", new byte[0]))).isEmpty();
    }

    @Test
    void the_source_loses_the_ending_of_its_packing() throws IOException {
        var packed = gzip("x".getBytes(UTF_8));
        assertThat(Unpacked.source(source("a/b.tgz", packed), Limits.STANDARD).name())
                .isEqualTo("a/b.tar");
        assertThat(Unpacked.source(source("b.JSONL.GZ", packed), Limits.STANDARD)
                        .name())
                .isEqualTo("b.JSONL");
    }

    @Test
    void a_prefix_shows_what_is_packed_as_far_as_it_goes() throws IOException {
        var noise = new byte[20_000];
        new Random(1).nextBytes(noise);
        var packed = gzip(noise);
        var prefix = Unpacked.prefix(new Prefix("x.warc.gz", Arrays.copyOf(packed, Prefix.LENGTH)));
        assertThat(prefix.name()).isEqualTo("x.warc");
        assertThat(prefix.bytes()).hasSizeBetween(7000, Prefix.LENGTH).startsWith(Arrays.copyOf(noise, 7000));
    }

    @Test
    void a_bomb_stops_and_names_the_limit_and_its_cure() throws IOException {
        var bomb = source("bomb.gz", gzip(new byte[8 << 20]));
        assertThatThrownBy(() -> text(bomb))
                .hasMessageContaining("bomb.gz: it grows to more than 100 times its size")
                .hasMessageContaining("--limit ratio=N");
        var trusted = Limits.STANDARD.with(Limit.RATIO, 2000);
        try (var in = Unpacked.open(bomb, trusted)) {
            assertThat(in.readAllBytes()).hasSize(8 << 20);
        }
    }

    @Test
    void skipping_a_bomb_unpacks_no_more_of_it_than_reading() throws IOException {
        var bomb = source("bomb.gz", gzip(new byte[8 << 20]));
        try (var in = Unpacked.open(bomb, Limits.STANDARD)) {
            assertThatThrownBy(() -> in.skipNBytes(8 << 20)).hasMessageContaining("ratio");
        }
    }

    @Test
    void a_truncated_gzip_is_said() throws IOException {
        var packed = gzip("some words that are cut".getBytes(UTF_8));
        var cut = source("cut.gz", Arrays.copyOf(packed, packed.length - 9));
        assertThatThrownBy(() -> text(cut)).isInstanceOf(IOException.class);
    }

    @Test
    void xz_is_recognised_and_said_not_to_be_read() {
        var xz = source("a.xz", new byte[] {(byte) 0xfd, '7', 'z', 'X', 'Z', 0, 0, 4});
        assertThatThrownBy(() -> text(xz)).hasMessageContaining("xz-compressed, which is not read; unpack it first");
    }

    @Test
    void more_records_than_allowed_are_refused() throws IOException {
        var count = new EntryCount("a.zip", Limits.STANDARD.with(Limit.ENTRIES, 2));
        assertThat(count.next()).isEqualTo(1);
        assertThat(count.next()).isEqualTo(2);
        assertThatThrownBy(count::next).hasMessageContaining("more than 2 records, the limit (entries)");
    }

    private static String text(Source source) throws IOException {
        try (var in = Unpacked.open(source, Limits.STANDARD)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static Source source(String name, byte[] bytes) {
        return new Source(name, ByteSource.of(bytes), Resources.NONE);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
