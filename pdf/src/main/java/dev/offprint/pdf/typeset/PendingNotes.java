// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Notes whose marks have been set, and whose text has not: a note is read after the block of its mark. */
final class PendingNotes {
    private final Set<Integer> seen = new HashSet<>();
    private final List<Integer> waiting = new ArrayList<>();

    /** A mark was set; whether it is the first one of its note. */
    boolean mark(int number) {
        if (!seen.add(number)) return false;
        waiting.add(number);
        return true;
    }

    /** The notes that wait; afterwards none does. */
    List<Integer> take() {
        var taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }
}
