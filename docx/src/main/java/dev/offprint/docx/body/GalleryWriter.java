// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Gallery;
import java.util.List;

/** Writes pictures that belong together: one under the other, each with its own caption, then that of the whole. */
final class GalleryWriter {
    private final BlockWriter blocks;

    GalleryWriter(BlockWriter blocks) {
        this.blocks = blocks;
    }

    After write(Gallery gallery) {
        boolean captioned = !gallery.caption().isEmpty();
        List<Figure> figures = gallery.figures();
        for (int i = 0; i < figures.size(); i++) {
            boolean last = i == figures.size() - 1;
            blocks.at(blocks.place().kept(last && captioned || blocks.place().keepNext()))
                    .all(List.of(figures.get(i)));
        }
        return new CaptionWriter(blocks).write(gallery.caption(), List.of(), false);
    }
}
