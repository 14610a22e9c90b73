// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.luben.zstd.Zstd;
import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ContentCodingTest {
    private static final byte[] PAGE = WarcMaker.page("Packed", "").getBytes(UTF_8);

    /** The same page as another program has packed it. */
    private static final byte[] BROTLI = Base64.getDecoder()
            .decode("G8oAYI2TXPnslJ0tVaEK5VK/wZiND588QVC6OUOuoluzaDMezksVY7q5jcLCQl18VRQH4ukmgW/Qof9Mm/DLAzOqINyD"
                    + "UgOl46FDLGKot1zWOt4cvKWVe+5WMVX/uZ6UHmLPJfQ91p+hGY7PlTLfMpA=");

    private final List<String> warnings = new ArrayList<>();

    @Test
    void every_coding_of_the_web_is_undone() throws IOException {
        assertThat(undo("br", BROTLI)).isEqualTo(PAGE);
        assertThat(undo("zstd", Zstd.compress(PAGE))).isEqualTo(PAGE);
        assertThat(undo("gzip", WarcMaker.gzip(PAGE))).isEqualTo(PAGE);
        assertThat(undo("x-gzip", WarcMaker.gzip(PAGE))).isEqualTo(PAGE);
        assertThat(undo("deflate", deflated(PAGE))).isEqualTo(PAGE);
        assertThat(undo("deflate", Arrays.copyOfRange(deflated(PAGE), 2, deflated(PAGE).length)))
                .isEqualTo(PAGE);
        assertThat(warnings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "zstd", "gzip", "deflate", "identity", "utf-8", "none", "compress"})
    void what_is_said_to_be_packed_and_is_not_stays_as_it_is(String name) throws IOException {
        assertThat(undo(name, PAGE)).isEqualTo(PAGE);
        var text = "Only words, of which some are of course rather long.".getBytes(UTF_8);
        assertThat(undo(name, text)).isEqualTo(text);
        assertThat(undo(name, WarcMaker.PIXEL)).isEqualTo(WarcMaker.PIXEL);
        assertThat(undo(name, new byte[0])).isEmpty();
        assertThat(warnings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "zstd", "gzip", "deflate", "utf-8"})
    void the_bytes_are_believed_before_the_field(String name) throws IOException {
        assertThat(undo(name, WarcMaker.gzip(PAGE))).isEqualTo(PAGE);
        assertThat(undo(name, Zstd.compress(PAGE))).isEqualTo(PAGE);
    }

    @Test
    void what_is_there_of_a_cut_body_is_read_with_a_warning() throws IOException {
        var long1 = "<html><p>".getBytes(UTF_8);
        var noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        System.arraycopy(long1, 0, noise, 0, long1.length);
        var gzip = WarcMaker.gzip(noise);
        assertThat(undo("gzip", Arrays.copyOf(gzip, gzip.length / 2))).startsWith(long1);
        assertThat(warnings).containsExactly("the packed body is broken; what could be unpacked was read");
    }

    @Test
    void every_beginning_of_a_brotli_body_and_what_is_no_brotli_is_read_or_refused() {
        for (int length = 1; length < BROTLI.length; length++) tried(Arrays.copyOf(BROTLI, length));
        var random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            var bytes = BROTLI.clone();
            for (int j = 0; j < 3; j++) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            tried(bytes);
        }
    }

    @ParameterizedTest
    @CsvSource({"br, 50, ratio", "br, 10000000, input-bytes", "zstd, 50, ratio", "gzip, 50, ratio"})
    void a_bomb_is_stopped(String name, long ratio, String limit) throws IOException {
        var bomb = switch (name) {
            case "br" -> zeros();
            case "zstd" -> Zstd.compress(new byte[80 << 20]);
            default -> WarcMaker.gzip(new byte[80 << 20]);
        };
        var limits = Limits.STANDARD.with(Limit.RATIO, ratio);
        assertThatThrownBy(() -> ContentCoding.undo(name, bomb, limits, warnings))
                .isInstanceOf(OffprintException.class)
                .hasMessageContaining("the limit (" + limit + ")")
                .hasMessageContaining("--limit " + limit + "=N");
    }

    @Test
    void a_coding_that_nobody_knows_is_named() {
        assertThatThrownBy(() -> undo("compress", new byte[] {0x1F, (byte) 0x9D, 1, 2, 3, 0}))
                .hasMessageContaining("packed as \"compress\"");
    }

    private byte[] undo(String name, byte[] bytes) throws IOException {
        return ContentCoding.undo(name, bytes, Limits.STANDARD, warnings);
    }

    private void tried(byte[] bytes) {
        var thrown = catchThrowable(() -> undo("br", bytes));
        if (thrown != null) assertThat(thrown).isInstanceOf(IOException.class);
    }

    /** Eighty megabytes of zeros. */
    private static byte[] zeros() {
        return Base64.getDecoder()
                .decode("y///P/gnAOKxQCD3/o///3/wTwDEYRGA7v0f////4J8AiMMCAN37P/7//8E/ARCHBQC693/8//+DfwIgDgsAdO//+P"
                        + "//B/8EQBwWAOje//H//w/+CYA4LADQvf/j//8f/BMAcVgAoHv/x///P/gnAOKwAED3/i/////wTwDEYQGA7v0f");
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }
}
