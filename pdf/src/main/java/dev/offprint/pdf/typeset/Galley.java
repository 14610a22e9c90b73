// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.pdf.flow.Cut;
import dev.offprint.pdf.flow.Space;
import dev.offprint.pdf.flow.VerticalItem;
import java.util.ArrayList;
import java.util.List;

/** Pieces one under the other, with the white and the places to cut between them. */
final class Galley {
    private final List<VerticalItem> items = new ArrayList<>();
    private double before;
    private double phase = Double.NaN;
    private Piece last = Piece.NOTHING;

    /** Adds a piece below the others. */
    Galley add(Piece piece) {
        return add(piece, Cut.FREE);
    }

    /** Adds a piece; what it costs to end a column before it. */
    Galley add(Piece piece, Cut cut) {
        if (piece.isEmpty()) return this;
        if (last.isEmpty()) {
            before = piece.before();
            phase = piece.phase();
        } else between(Math.max(last.after(), piece.before()), piece.phase(), cut);
        items.addAll(piece.items());
        last = piece;
        return this;
    }

    private void between(double white, double phase, Cut cut) {
        if (last.end() == Piece.End.HEADING) items.add(Cut.NEVER);
        else if (white == 0 || cut.cost() > 0) items.add(cut);
        items.add(new Space(white, phase));
    }

    /** How the last piece ended. */
    Piece.End end() {
        return last.end();
    }

    /** Whether nothing was added. */
    boolean isEmpty() {
        return last.isEmpty();
    }

    /** All of it as one. */
    Piece piece() {
        return new Piece(before, items, last.after(), last.end(), phase);
    }
}
