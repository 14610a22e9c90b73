// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

/**
 * What comes before the text.
 *
 * @param contents whether a table of contents is printed
 * @param cover whether PDF and Word have a cover page; an EPUB always has one
 */
public record Opening(boolean contents, boolean cover) {
    /** Neither. */
    public static final Opening STANDARD = new Opening(false, false);

    /** The same with or without a table of contents. */
    public Opening withContents(boolean other) {
        return new Opening(other, cover);
    }

    /** The same with or without a cover. */
    public Opening withCover(boolean other) {
        return new Opening(contents, other);
    }
}
