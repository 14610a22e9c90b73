// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import java.nio.charset.Charset;
import java.util.Objects;

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
}
