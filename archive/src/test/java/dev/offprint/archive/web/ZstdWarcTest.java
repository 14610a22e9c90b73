// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ZstdWarcTest {
    private static final String SITE = "http://example.org/";
    private static final String DAY = "2024-05-01T10:00:00Z";
    private static final byte[] DICTIONARY =
            WarcMaker.page("Something", "").repeat(20).getBytes(UTF_8);

    private final WarcContainer container = new WarcContainer();

    @Test
    void each_record_is_read_from_its_frame() throws IOException {
        var out = new ByteArrayOutputStream();
        for (var record : records()) out.write(Zstd.compress(record));
        var opened = Opened.of(container, "a.warc.zst", out.toByteArray());
        assertThat(opened.headlines()).containsExactly("One", "Two", "Three");
        assertThat(opened.articles().get(1).assets()).hasSize(1);
        assertThat(opened.failed()).isEmpty();
    }

    @Test
    void records_packed_as_one_are_read_too() throws IOException {
        var all = new ByteArrayOutputStream();
        for (var record : records()) all.write(record);
        var opened = Opened.of(container, "a.warc.zst", Zstd.compress(all.toByteArray()));
        assertThat(opened.headlines()).containsExactly("One", "Two", "Three");
    }

    @Test
    void a_dictionary_at_the_start_is_used_packed_or_not() throws IOException {
        for (var dictionary : List.of(DICTIONARY, Zstd.compress(DICTIONARY))) {
            var file = withDictionary(dictionary);
            assertThat(container.probe(new Prefix("x", file))).isEqualTo(Likelihood.CERTAIN);
            var opened = Opened.of(container, "a.warc.zst", file);
            assertThat(opened.headlines()).containsExactly("One", "Two", "Three");
        }
    }

    @Test
    void without_its_dictionary_a_record_says_what_is_missing() throws IOException {
        var samples = new byte[200][];
        for (int i = 0; i < samples.length; i++)
            samples[i] = WarcMaker.page("Page " + i, "x" + i * i).getBytes(UTF_8);
        var buffer = new byte[4000];
        long length = Zstd.trainFromBuffer(samples, buffer);
        assertThat(Zstd.isError(length)).isFalse();
        var trained = Arrays.copyOf(buffer, (int) length);
        var out = new ByteArrayOutputStream();
        for (var record : records()) out.write(Zstd.compressUsingDict(record, trained, 3));
        assertThatThrownBy(() -> Opened.of(container, "a.warc.zst", out.toByteArray()))
                .isInstanceOf(OffprintException.class)
                .hasMessageContaining("a dictionary that the file does not begin with");
    }

    @Test
    void a_broken_frame_does_not_stop_the_next() throws IOException {
        var out = new ByteArrayOutputStream();
        var records = records();
        out.write(Zstd.compress(records.get(0)));
        var broken = Zstd.compress(records.get(1));
        Arrays.fill(broken, 20, 60, (byte) 0x55);
        out.write(broken);
        out.write(Zstd.compress(records.get(2)));
        out.write(Zstd.compress(records.get(3)));
        var opened = Opened.of(container, "a.warc.zst", out.toByteArray());
        assertThat(opened.headlines()).containsExactly("One", "Three");
        assertThat(opened.failed()).singleElement().asString().contains("a.warc.zst, byte ");
    }

    @Test
    void every_beginning_is_read_or_refused() throws IOException {
        var file = withDictionary(Zstd.compress(DICTIONARY));
        for (int length = 4; length < file.length; length++) {
            try {
                var opened = Opened.of(container, "a.warc.zst", Arrays.copyOf(file, length));
                assertThat(opened.results()).isNotEmpty();
            } catch (OffprintException e) {
                assertThat(e.problem().what()).isNotBlank();
            }
        }
    }

    /** Each record by itself. */
    private static List<byte[]> records() throws IOException {
        return List.of(
                new WarcMaker(false)
                        .page(SITE + "1", DAY, WarcMaker.page("One", ""))
                        .bytes(),
                new WarcMaker(false)
                        .page(SITE + "2", DAY, WarcMaker.page("Two", "<img src='/p.png' alt=''>"))
                        .bytes(),
                new WarcMaker(false)
                        .response(SITE + "p.png", DAY, "200 OK", "Content-Type: image/png\r\n", WarcMaker.PIXEL)
                        .bytes(),
                new WarcMaker(false)
                        .page(SITE + "3", DAY, WarcMaker.page("Three", ""))
                        .bytes());
    }

    private static byte[] withDictionary(byte[] dictionary) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write("]*M\u0018".getBytes(ISO_8859_1));
        out.write(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(dictionary.length)
                .array());
        out.write(dictionary);
        for (var record : records()) out.write(Zstd.compressUsingDict(record, DICTIONARY, 3));
        return out.toByteArray();
    }
}
