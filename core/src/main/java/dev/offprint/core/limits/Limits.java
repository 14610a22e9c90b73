// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.limits;

/**
 * How much one input may ask for; every breach is an error or warning that names the limit.
 *
 * @param inputBytes most bytes of one input document
 * @param nesting deepest nesting of blocks and inlines
 * @param elements most blocks and inlines of one article
 * @param pictureBytes most bytes of one picture
 * @param picturePixels most pixels of one picture, read from its header before decoding
 */
public record Limits(long inputBytes, int nesting, int elements, long pictureBytes, long picturePixels) {
    /** Safe for hostile input: 64 MiB of text, 100 levels, 2 million elements, 64 MiB and 100 megapixels a picture. */
    public static final Limits STANDARD = new Limits(64L << 20, 100, 2_000_000, 64L << 20, 100_000_000L);

    public Limits {
        if (inputBytes < 1 || nesting < 1 || elements < 1 || pictureBytes < 1 || picturePixels < 1) {
            throw new IllegalArgumentException("every limit must be at least 1");
        }
    }
}
