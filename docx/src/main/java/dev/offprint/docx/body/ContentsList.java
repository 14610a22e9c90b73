// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import java.util.ArrayList;
import java.util.List;

/** The crossheads that a table of contents lists, collected while they are written. */
final class ContentsList {
    private static final int DEEPEST = 3;
    private static final int DEEPEST_BOUND = 2;

    /**
     * One crosshead with its bookmark.
     *
     * @param level in the table, from 1
     * @param number of the section; empty when it has none
     * @param position how far down the document it stands, as {@link PageEstimate} has it
     */
    record Entry(int level, String number, String text, String anchor, double position) {}

    private final boolean asked;
    private final boolean bound;
    private int added = 100_000;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * The list of a document.
     *
     * @param bound whether it lists the headlines of many articles
     */
    ContentsList(boolean asked, boolean bound) {
        this.asked = asked;
        this.bound = bound;
    }

    /** Whether a level of the table is there. */
    boolean lists(int level) {
        return asked && level <= deepest();
    }

    int deepest() {
        return bound ? DEEPEST_BOUND : DEEPEST;
    }

    /** The level of a crosshead in the table. */
    int level(int heading) {
        return bound ? heading + 1 : heading;
    }

    /** Adds a crosshead and answers with the name of its bookmark. */
    String add(int level, String number, String text, AnchorNames names, double position) {
        var anchor = names.unique("_Toc" + ++added);
        entries.add(new Entry(level, number, text, anchor, position));
        return anchor;
    }

    /** Those since the last call. */
    List<Entry> take() {
        var taken = List.copyOf(entries);
        entries.clear();
        return taken;
    }
}
