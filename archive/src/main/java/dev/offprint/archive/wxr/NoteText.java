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
        var items = new StringBuilder();
        for (int i = 1; i <= notes.size(); i++) items.append(item("wxr-note-" + i, notes.get(i - 1)));
        return list(items);
    }

    /** A note as HTML. */
    static String item(String id, String html) {
        return "<li id=\"" + id + "\">" + html + "</li>";
    }

    /** The list of such notes; empty when there are none. */
    static String list(CharSequence items) {
        return items.isEmpty() ? "" : "\n\n<section class=\"footnotes\"><ol>" + items + "</ol></section>";
    }
}
