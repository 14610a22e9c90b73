// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Gallery;
import dev.offprint.core.model.Inline;
import dev.offprint.epub.xml.Markup;
import java.util.List;

/** Writes figures and galleries; a credit ends its caption. */
final class FigureWriter {
    private final Scope scope;
    private final Markup out;
    private final BlockWriter blocks;

    FigureWriter(Scope scope, Markup out, BlockWriter blocks) {
        this.scope = scope;
        this.out = out;
        this.blocks = blocks;
    }

    Markup figure(Figure figure) {
        out.open("figure", scope.attributes(figure)).newLine();
        new PictureWriter(scope, out).inFigure(figure.image());
        caption(figure.caption(), figure.credit());
        return out.end();
    }

    Markup gallery(Gallery gallery) {
        out.open("figure", scope.attributes(gallery, "class", "gallery")).newLine();
        for (var figure : gallery.figures()) figure(figure);
        caption(gallery.caption(), List.of());
        return out.end();
    }

    private void caption(List<Block> caption, List<Inline> credit) {
        if (caption.isEmpty() && credit.isEmpty()) return;
        out.open("figcaption").newLine();
        Runnable trail = credit.isEmpty() ? Frames.NOTHING : () -> credit(credit, !caption.isEmpty());
        blocks.surroundings().beside(() -> blocks.framed(caption, Frames.NOTHING, trail));
        out.end();
    }

    private void credit(List<Inline> credit, boolean afterCaption) {
        if (afterCaption) out.text(" ");
        out.open("span", "class", "credit");
        blocks.inlines().write(credit).close();
    }
}
