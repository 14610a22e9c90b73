// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Notes that stand in the text as shortcodes: marks in their place, and the notes in a list at the end. Of one post. */
final class NoteText {
    private static final Set<String> NAMES = Set.of("ref", "footnote", "fn", "efn_note", "mfn");

    private final List<String> notes = new ArrayList<>();

    static boolean isNote(String name) {
        return NAMES.contains(name);
    }

    String mark(Shortcode note) {
        notes.add(note.inside());
        int number = notes.size();
        return "<sup><a id=\"wxr-mark-" + number + "\" href=\"#wxr-note-" + number + "\">" + number + "</a></sup>";
    }

    /** The list of all; empty when there is none. */
    String list() {
        if (notes.isEmpty()) return "";
        var list = new StringBuilder("\n\n<section class=\"footnotes\"><ol>");
        for (int i = 1; i <= notes.size(); i++) {
            list.append("<li id=\"wxr-note-")
                    .append(i)
                    .append("\">")
                    .append(notes.get(i - 1))
                    .append("</li>");
        }
        return list.append("</ol></section>").toString();
    }
}
