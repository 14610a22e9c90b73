// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.drawing;

import dev.offprint.core.model.Asset;
import org.jspecify.annotations.Nullable;

/**
 * What a picture shows. Equal hashes of the asset are equal artworks.
 *
 * @param asset JPEG or PNG bytes whose header has been read, or the SVG that was traced
 * @param drawing what was traced; null for a JPEG or PNG
 */
public record Artwork(Asset asset, @Nullable Drawing drawing) {
    /** A JPEG or PNG. */
    public static Artwork of(Asset asset) {
        return new Artwork(asset, null);
    }
}
