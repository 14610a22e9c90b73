// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Gallery;
import dev.offprint.core.model.Inline;
import dev.offprint.epub.xml.Markup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes figures and galleries; a credit ends its caption. */
final class FigureWriter {
    /** In pixels. */
    private static final int WIDE = 400;

    private final Scope scope;
    private final Markup out;
    private final BlockWriter blocks;

    FigureWriter(Scope scope, Markup out, BlockWriter blocks) {
        this.scope = scope;
        this.out = out;
        this.blocks = blocks;
    }

    Markup figure(Figure figure) {
        return figure(figure, null);
    }

    /** The picture at the head of an article, as wide as the text unless it would look coarse. */
    Markup lead(Figure figure) {
        boolean wide = scope.pictures()
                .find(scope.article(), figure.image())
                .filter(picture -> picture.width() >= WIDE && picture.width() >= picture.height())
                .isPresent();
        return figure(figure, wide ? "wide" : null);
    }

    private Markup figure(Figure figure, @Nullable String cssClass) {
        out.open("figure", scope.attributes(figure, "class", cssClass)).newLine();
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
        Runnable trail = credit.isEmpty() ? null : () -> credit(credit, !caption.isEmpty());
        blocks.surroundings().beside(() -> blocks.framed(caption, null, trail));
        out.end();
    }

    private void credit(List<Inline> credit, boolean afterCaption) {
        if (afterCaption) out.text(" ");
        out.open("span", "class", "credit");
        blocks.inlines().write(credit).close();
    }
}
