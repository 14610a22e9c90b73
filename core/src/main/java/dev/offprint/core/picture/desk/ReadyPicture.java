// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.desk;

import dev.offprint.core.model.Asset;
import dev.offprint.core.picture.PictureHeader;
import dev.offprint.core.picture.PictureKind;

/**
 * A picture as renderers take it: an upright JPEG of grey or RGB that every reader shows, a PNG that is whole, or an SVG that
 * holds nothing but drawing.
 *
 * @param asset its bytes: the source's own where they can be passed on, else new ones; equal hashes are equal pictures
 * @param header its kind, and its measures as the source has them, upright: pictures that were scaled down for storing are
 *     printed as large as before
 */
public record ReadyPicture(Asset asset, PictureHeader header) {
    /** Whether it is an SVG. */
    public boolean isDrawing() {
        return header.kind() == PictureKind.SVG;
    }
}
