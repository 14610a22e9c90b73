// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import java.util.ArrayList;
import java.util.List;

/** The crossheads that a table of contents lists, collected while they are written. */
final class ContentsList {
    private static final int DEEPEST = 3;

    /**
     * One crosshead with its bookmark.
     *
     * @param position how far down the document it stands, as {@link PageEstimate} has it
     */
    record Entry(int level, String text, String anchor, double position) {}

    private final boolean asked;
    private int added = 100_000;
    private final List<Entry> entries = new ArrayList<>();

    ContentsList(boolean asked) {
        this.asked = asked;
    }

    boolean lists(int level) {
        return asked && level <= DEEPEST;
    }

    /** Adds a crosshead and answers with the name of its bookmark. */
    String add(int level, String text, AnchorNames names, double position) {
        var anchor = names.unique("_Toc" + ++added);
        entries.add(new Entry(level, text, anchor, position));
        return anchor;
    }

    /** Those since the last call: of one article. */
    List<Entry> take() {
        var taken = List.copyOf(entries);
        entries.clear();
        return taken;
    }
}
