// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which charset a text is in that is too long to be looked at as a whole: by its first bytes, in the order in which
 * {@link Reading#text()} decides. Stateless.
 */
public final class SampleCharset {
    /** So many bytes are a good sample. */
    public static final int LENGTH = 1 << 16;

    private SampleCharset() {}

    /**
     * The charset of a text.
     *
     * @param sample its first bytes, cut off anywhere
     * @param declared what the text says of itself; null when it says nothing
     */
    public static Charset of(byte[] sample, @Nullable String declared) {
        var mark = ByteOrderMark.of(sample);
        if (mark != null) return mark.charset();
        var widest = widest(sample);
        if (widest != null) return widest;
        var wide = CharsetGuess.wide(sample);
        if (wide != null) return wide;
        var whole = Arrays.copyOf(sample, lastWhole(sample));
        if (Decoder.isUtf8(whole) && !CharsetGuess.hasEscapes(whole)) return ofAscii(whole, declared);
        var named = declared == null ? null : CharsetGuess.byName(declared);
        if (named != null && !named.equals(StandardCharsets.UTF_8)) return named;
        return CharsetGuess.of(sample);
    }

    /** How many bytes of a mark stand before the text. */
    public static int markLength(byte[] sample) {
        var mark = ByteOrderMark.of(sample);
        return mark == null ? 0 : mark.length();
    }

    /** UTF-32 without a mark, known by the three zero bytes of its Latin letters; null when it is not. */
    private static @Nullable Charset widest(byte[] sample) {
        int end = Math.min(sample.length, 256) & ~3;
        int[] zeros = new int[4];
        for (int i = 0; i < end; i++) if (sample[i] == 0) zeros[i & 3]++;
        boolean isWidest = end >= 8 && zeros[1] == end / 4 && zeros[2] == end / 4;
        if (isWidest && zeros[0] == end / 4 && zeros[3] < end / 8) return Charset.forName("UTF-32BE");
        return isWidest && zeros[3] == end / 4 && zeros[0] < end / 8 ? Charset.forName("UTF-32LE") : null;
    }

    /** A sample of nothing but ASCII does not say what comes after it. */
    private static Charset ofAscii(byte[] sample, @Nullable String declared) {
        if (sample.length < LENGTH - 4 || declared == null) return StandardCharsets.UTF_8;
        for (byte b : sample) if (b < 0) return StandardCharsets.UTF_8;
        var named = CharsetGuess.byName(declared);
        return named == null ? StandardCharsets.UTF_8 : named;
    }

    /** Where the last character begins, if the sample may end inside it. */
    private static int lastWhole(byte[] sample) {
        int end = sample.length;
        for (int i = 1; i <= 4 && i <= end; i++) {
            byte b = sample[end - i];
            if (b >= 0) return end;
            if ((b & 0xC0) == 0xC0) return end - i;
        }
        return end;
    }
}
