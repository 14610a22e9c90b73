// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Paragraph;

/**
 * Which paragraph of an article begins with a large letter: the first one of its body, or the second where the first is
 * too short, such as a salutation. Counts while the article is set.
 */
final class DropCaps {
    private final int lines;
    private int tries = 2;

    /** @param lines that the letter is high; 0 or 1: an ordinary letter */
    DropCaps(int lines) {
        this.lines = lines;
    }

    /** How many lines the first letter of the next block is high. */
    int next(Block block) {
        return isBody(block) && tries > 0 && lines > 1 ? lines : 0;
    }

    /** A block was set. */
    void done(Block block, Piece piece) {
        if (isBody(block)) tries = piece.strips() < lines ? tries - 1 : 0;
    }

    private static boolean isBody(Block block) {
        return block instanceof Paragraph p && p.role() == Paragraph.Role.BODY;
    }
}
