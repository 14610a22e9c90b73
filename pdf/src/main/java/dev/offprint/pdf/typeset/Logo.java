// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.pdf.drawing.Artwork;
import dev.offprint.pdf.page.Mark;
import dev.offprint.pdf.page.Picture;
import dev.offprint.pdf.page.Rectangle;

/**
 * The picture of running lines.
 *
 * @param shape its width for a height of one
 */
record Logo(Artwork artwork, double shape) {
    /** The picture with its left edge at x, about a line. */
    Picture at(Mark mark, double x, double middle, double height) {
        return new Picture(mark, new Rectangle(x, middle - height / 2, height * shape, height), artwork);
    }
}
