// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Text;
import java.util.List;

/** The running text of blocks, for looking at its words. Stateless. */
final class BlockText {
    private static final int ENOUGH = 2_000;

    private BlockText() {}

    /** The first two thousand characters or so. */
    static CharSequence start(List<Block> blocks) {
        var text = new StringBuilder();
        for (var block : blocks) {
            for (var inline : Contents.of(List.of(block)).inlines()) {
                if (inline instanceof Text some) text.append(some.text()).append(' ');
            }
            if (text.length() > ENOUGH) break;
        }
        return text;
    }
}
