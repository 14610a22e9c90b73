// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture;

/**
 * What the user asks of pictures.
 *
 * @param longestSide most pixels of the longer side; larger pictures are scaled down; 0 leaves all as they are
 * @param quality 1 to 100, of JPEGs that are written anew; those that can be passed on untouched are not
 */
public record PictureOptions(int longestSide, int quality) {
    /** Every picture in its own size; at quality 90 nobody sees a difference. */
    public static final PictureOptions STANDARD = new PictureOptions(0, 90);

    public PictureOptions {
        if (longestSide < 0) throw new IllegalArgumentException("a longest side of " + longestSide + " pixels");
        if (quality < 1 || quality > 100) throw new IllegalArgumentException("a quality of " + quality);
    }

    /** The same with another longest side in pixels; 0 for none. */
    public PictureOptions withLongestSide(int other) {
        return new PictureOptions(other, quality);
    }

    /** The same with another quality. */
    public PictureOptions withQuality(int other) {
        return new PictureOptions(longestSide, other);
    }
}
