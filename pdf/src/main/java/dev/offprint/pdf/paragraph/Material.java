// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.pdf.paragraph.HorizontalItem.Box;
import dev.offprint.pdf.paragraph.HorizontalItem.Glue;
import dev.offprint.pdf.paragraph.HorizontalItem.Penalty;
import java.util.ArrayList;
import java.util.List;

/** A paragraph before it has lines: items, and what each prints. */
final class Material {
    private final List<HorizontalItem> items = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private int lineStart;

    List<HorizontalItem> items() {
        return items;
    }

    Piece piece(int index) {
        return pieces.get(index);
    }

    void add(HorizontalItem item, Piece piece) {
        items.add(item);
        pieces.add(piece);
    }

    /** Puts in what prints nothing. */
    void insert(int index, HorizontalItem item) {
        items.add(index, item);
        pieces.add(index, Piece.NOTHING);
    }

    /** Makes the last box wider or narrower. */
    void kern(double width) {
        int last = items.size() - 1;
        if (width != 0 && items.get(last) instanceof Box box) {
            items.set(last, box.wider(width));
        }
    }

    /** Whether the last thing is a space. */
    boolean endsWithSpace() {
        return items.size() > lineStart && items.get(items.size() - 1) instanceof Glue;
    }

    /** Says what a line end at the space that was added last costs. */
    void penaltyBeforeSpace(Penalty penalty) {
        insert(items.size() - 1, penalty);
    }

    boolean isLineEmpty() {
        for (int i = lineStart; i < items.size(); i++) {
            if (!(pieces.get(i) instanceof Piece.Nothing)) return false;
        }
        return true;
    }

    /** Whether the line that is being written holds nothing that does not vanish. */
    boolean lacksBox() {
        for (int i = lineStart; i < items.size(); i++) {
            if (items.get(i) instanceof Box) return false;
        }
        return true;
    }

    /** Ends a line by the author's will, or the paragraph. */
    void endLine() {
        while (endsWithSpace()) {
            items.remove(items.size() - 1);
            pieces.remove(pieces.size() - 1);
        }
        add(Penalty.NEVER, Piece.NOTHING);
        add(Glue.FILL, Piece.NOTHING);
        add(Penalty.ALWAYS, Piece.NOTHING);
        lineStart = items.size();
    }
}
