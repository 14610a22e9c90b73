// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.page;

import dev.offprint.core.model.Asset;
import dev.offprint.pdf.drawing.Artwork;

/** A picture, fitted into its area. */
public record Picture(Mark mark, Rectangle area, Artwork artwork) implements Item {
    /** A JPEG or PNG whose header has been read. */
    public Picture(Mark mark, Rectangle area, Asset asset) {
        this(mark, area, Artwork.of(asset));
    }
}
