// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.pdf.page.Item;
import dev.offprint.pdf.page.Mark;
import dev.offprint.pdf.page.Page;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Draws the items of pages, consecutive ones of the same mark as one marked-content sequence. */
final class PagePainter {
    private final FontShelf fonts;
    private final PictureShelf pictures;
    private final LeafTags tags;
    private final Sequences sequences = new Sequences();

    PagePainter(FontShelf fonts, PictureShelf pictures, LeafTags tags) {
        this.fonts = fonts;
        this.pictures = pictures;
        this.tags = tags;
    }

    Sequences sequences() {
        return sequences;
    }

    ContentWriter paint(Page page) throws IOException {
        sequences.page();
        var content = new ContentWriter(page.height(), fonts, pictures);
        @Nullable Mark open = null;
        for (Item item : page.items()) {
            if (!item.mark().equals(open)) {
                if (open != null) content.endMarked();
                open = item.mark();
                begin(open, content);
            }
            content.draw(item);
        }
        if (open != null) content.endMarked();
        return content;
    }

    private void begin(Mark mark, ContentWriter content) {
        if (mark instanceof Mark.Content leaf) {
            content.beginContent(tags.of(leaf.leaf()), sequences.add(leaf.leaf()));
        } else if (mark instanceof Mark.Artifact artifact) {
            content.beginArtifact(properties(artifact.kind()));
        }
    }

    private static String properties(Mark.Kind kind) {
        return switch (kind) {
            case HEADER -> "/Type/Pagination/Subtype/Header";
            case FOOTER -> "/Type/Pagination/Subtype/Footer";
            case LAYOUT -> "/Type/Layout";
        };
    }
}
