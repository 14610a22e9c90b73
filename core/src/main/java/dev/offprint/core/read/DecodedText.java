// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.notice.ProblemSink;
import java.nio.charset.Charset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The characters of an input: lines end in {@code \n}, and every character is one that XML 1.0 can hold.
 *
 * @param charset that the bytes were read in
 */
public record DecodedText(String text, Charset charset) {
    public DecodedText {
        Objects.requireNonNull(text);
        Objects.requireNonNull(charset);
    }

    /**
     * Decodes a piece of a larger input, as {@link Reading#text()} does the whole of one.
     *
     * @param declared the charset that is said to be its; null when none is
     * @param place of the piece, for problems
     */
    public static DecodedText of(byte[] bytes, @Nullable String declared, String place, ProblemSink problems) {
        return new Decoder(place, problems).decode(bytes, declared);
    }
}
