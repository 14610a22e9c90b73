// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.ListBlock;
import dev.offprint.core.model.ListBlock.TaskState;
import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.TextRole;
import dev.offprint.pdf.flow.Cut;
import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.page.Structure.ListNumbering;
import dev.offprint.pdf.page.Structure.Properties;
import dev.offprint.pdf.page.Tag;

/** Sets lists: markers hang in the indent of their items. */
final class ListSetter {
    private static final double INDENT = 1.6;
    private static final double GAP = .5;

    /** The share of the measure that an indent takes at most, so that deep nesting leaves room for words. */
    private static final double MOST = .08;

    private static final double LEAST = .9;

    private final BlockSetter blocks;
    private final TextRole role;

    ListSetter(BlockSetter blocks) {
        this.blocks = blocks;
        this.role = blocks.role();
    }

    Piece set(ListBlock list) {
        var numbering = list.ordered() ? ListNumbering.DECIMAL : ListNumbering.DISC;
        boolean loose = list.items().stream().anyMatch(item -> item.content().size() > 1 && !hasOnlyLists(item));
        var piece =
                blocks.composing().tagger().inside(Tag.L, Properties.numbering(numbering), () -> items(list, loose));
        double white = blocks.frame().nested() ? 0 : blocks.looks().halves(1);
        return piece.spaced(white, white).closed();
    }

    /** An item of one paragraph with lists below it is as tight as one without. */
    private static boolean hasOnlyLists(ListBlock.Item item) {
        return item.content().stream().skip(1).allMatch(ListBlock.class::isInstance);
    }

    private Piece items(ListBlock list, boolean loose) {
        double indent = indent(list);
        var galley = new Galley();
        for (int i = 0; i < list.items().size(); i++) {
            var marker = marker(list, i);
            var item = list.items().get(i);
            var piece = blocks.composing().tagger().inside(Tag.LI, () -> item(item, marker, indent));
            double white = loose ? blocks.looks().halves(1) : 0;
            galley.add(piece.spaced(white, white), cutBefore(i, list.items().size()));
        }
        return galley.piece();
    }

    /** One item alone at the end or at the top of a column is worth three lines of white. */
    static Cut cutBefore(int item, int count) {
        return item == 1 || item == count - 1 ? new Cut(120) : Cut.FREE;
    }

    private Piece item(ListBlock.Item item, String marker, double indent) {
        var tagger = blocks.composing().tagger();
        var label = tagger.inside(Tag.LBL, () -> label(marker, indent));
        var inner = blocks.in(blocks.frame().indented(indent, 0));
        var body = tagger.inside(Tag.LBODY, () -> inner.all(item.content()));
        return body.withFirst(first -> label.withHeight(first.height()).with(first))
                .closed();
    }

    /** The marker, set to the right of the indent when it is a number, else to the left. */
    private Strip label(String marker, double indent) {
        var text = blocks.text();
        boolean number = Character.isDigit(marker.charAt(0));
        double width = number ? indent - GAP * blocks.looks().em() : indent;
        var frame = new Frame(blocks.frame().x(), width, true);
        var shape = number ? Alignment.END : Alignment.START;
        var lines = text.strips(role, text.words(role, marker), frame, shape);
        return lines.isEmpty() ? Strip.blank(0) : lines.get(0);
    }

    private double indent(ListBlock list) {
        double em = blocks.looks().em();
        double usual = Math.min(INDENT * em, MOST * blocks.frame().measure());
        if (!list.ordered()) return Math.max(usual, LEAST * em);
        var text = blocks.text();
        double first = text.width(role, marker(list, 0));
        double last = text.width(role, marker(list, Math.max(0, list.items().size() - 1)));
        double widest = Math.max(first, last);
        return Math.max(usual, widest + GAP * em);
    }

    private static String marker(ListBlock list, int index) {
        if (list.items().isEmpty()) return "\u2022";
        var task = list.items().get(index).task();
        if (task == TaskState.DONE) return "\u2611";
        if (task == TaskState.OPEN) return "\u2610";
        return list.ordered() ? list.start() + index + "." : "\u2022";
    }
}
