// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.note;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Takes off the number that a note begins with: every format writes it anew. Stateless. */
final class NoteLabels {
    private static final String BEFORE = "[\\s\\u00A0\\[(^↑]*";
    private static final String AFTER = "[\\s\\u00A0.:)\\]]*";

    private NoteLabels() {}

    /** Takes off the brackets that stand around a mark as its only company. */
    static void unbracket(Element mark) {
        var around = mark.parent();
        if (around == null || !around.nameIs("sup") || !around.ownText().matches("\\[\\s*\\]|\\(\\s*\\)")) return;
        around.textNodes().forEach(text -> text.text(""));
    }

    /** @param mark what the mark in the text says */
    static void strip(Element note, String mark) {
        var label = mark.replaceAll("[\\s\\[\\]().]", "");
        first(note).ifPresent(text -> strip(text, label));
        // What stood around a label that leads back.
        note.select("a.footnote-backref").stream()
                .filter(way -> isLabel(way.text(), label))
                .findFirst()
                .ifPresent(NoteLabels::around);
    }

    private static void strip(TextNode text, String label) {
        var whole = text.getWholeText();
        if (label.isEmpty() || inWay(text)) return;
        var start = Pattern.compile(BEFORE + Pattern.quote(label) + "(?:[.:)\\]\\s\\u00A0]" + AFTER + "|$)")
                .matcher(whole);
        if (start.lookingAt()) text.text(whole.substring(start.end()));
        else if (whole.matches(BEFORE)) text.text("");
    }

    private static void around(Element way) {
        Element at = way;
        for (int i = 0; i < 3 && at != null && at.nextSibling() == null && at.parent() != null; i++) {
            if (at.parent().isBlock()) return;
            at = at.parent();
        }
        if (at == null) return;
        if (at.previousSibling() instanceof TextNode before
                && before.getWholeText().matches(BEFORE)) before.text("");
        if (at.nextSibling() instanceof TextNode after)
            after.text(after.getWholeText().replaceFirst("^" + AFTER, " "));
        else if (at.nextSibling() instanceof Element after && after.text().matches(AFTER)) after.empty();
    }

    private static boolean isLabel(String text, String label) {
        return text.replaceAll("[\\s\\[\\]().]", "").equals(label);
    }

    private static boolean inWay(TextNode text) {
        var parent = text.parent();
        return parent != null && parent.closest("a.footnote-backref") != null;
    }

    private static Optional<TextNode> first(Element note) {
        return note.nodeStream(TextNode.class).filter(text -> !text.isBlank()).findFirst();
    }
}
