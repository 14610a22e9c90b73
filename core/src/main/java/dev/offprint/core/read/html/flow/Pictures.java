// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.flow;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Gallery;
import dev.offprint.core.model.Group;
import dev.offprint.core.model.ListBlock;
import dev.offprint.core.model.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Finds the pictures of blocks that hold nothing else. */
public final class Pictures implements SomeBlocks<List<Figure>> {
    private static final Pictures VISITOR = new Pictures();

    private Pictures() {}

    /** All pictures; none when there is anything beside them. */
    public static List<Figure> in(List<Block> blocks) {
        var all = new ArrayList<Figure>();
        for (var block : blocks) {
            var figures = block.accept(VISITOR);
            if (figures.isEmpty()) return List.of();
            all.addAll(figures);
        }
        return all;
    }

    @Override
    public List<Figure> other(Block block) {
        return List.of();
    }

    @Override
    public List<Figure> figure(Figure figure) {
        return List.of(figure);
    }

    @Override
    public List<Figure> gallery(Gallery gallery) {
        return gallery.caption().isEmpty() ? gallery.figures() : List.of();
    }

    @Override
    public List<Figure> paragraph(Paragraph paragraph) {
        return Standing.pictures(paragraph).stream().map(Figure::of).toList();
    }

    @Override
    public List<Figure> list(ListBlock list) {
        return in(list.items().stream().flatMap(i -> i.content().stream()).toList());
    }

    @Override
    public List<Figure> group(Group group) {
        return in(group.content());
    }
}
