// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.read.html.flow.Ids;
import dev.offprint.core.read.html.flow.Links;
import dev.offprint.core.read.html.flow.Names;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The notes of a text: items of lists that call themselves footnotes, with links that lead to them. An item without a
 * link from the text stays in the text.
 */
final class Footnotes {
    private static final Set<String> BACK_CLASSES =
            Set.of("footnote-backref", "footnote-back", "reversefootnote", "footnote-return");

    private final Map<Element, Element> noteOfLink = new HashMap<>();
    private final Map<Element, String> ids = new HashMap<>();
    private final Map<Element, List<Element>> inner = new HashMap<>();
    private final Set<Element> marked = new LinkedHashSet<>();
    private final Set<Element> held = new HashSet<>();
    private final Set<String> markIds = new HashSet<>();
    private final List<Element> headings = new ArrayList<>();

    /** A text without notes. */
    static Footnotes none() {
        return new Footnotes();
    }

    private Footnotes() {}

    /** Finds the notes behind links into the page. */
    static Footnotes of(Map<String, Element> byId, List<Element> links) {
        var footnotes = new Footnotes();
        for (var link : links) footnotes.find(link, byId);
        footnotes.holdReached();
        var lists = new LinkedHashSet<Element>();
        footnotes.marked.forEach(note -> lists.add(NoteShapes.list(note)));
        lists.forEach(footnotes::holdEmptied);
        return footnotes;
    }

    /** The note that a link leads to; null when it leads elsewhere. */
    @Nullable
    Element note(Element link) {
        var note = noteOfLink.get(link);
        return note == null || !held.contains(note) ? null : note;
    }

    /** The notes with a mark in the text, in the order of the first marks. */
    List<Element> marked() {
        return List.copyOf(marked);
    }

    /** Whether a note has a mark in the text, not only in another note. */
    boolean isMarked(Element note) {
        return marked.contains(note);
    }

    /** The id of a note. */
    String id(Element note) {
        return Objects.requireNonNull(ids.get(note));
    }

    /** Whether an element is a note, or a list of nothing else: the text is read without it. */
    boolean holds(Element element) {
        return held.contains(element);
    }

    /** The headings that are left out with the lists under them. */
    List<Element> headings() {
        return List.copyOf(headings);
    }

    /** Whether a link in a note only leads back to its mark. */
    boolean isBackLink(Element link) {
        return Names.hasClass(link, BACK_CLASSES)
                || link.hasAttr("data-footnote-backref")
                || link.attr("role").equals("doc-backlink")
                || link.attr("rev").equals("footnote")
                || Links.fragments(link).stream().anyMatch(markIds::contains);
    }

    private void find(Element link, Map<String, Element> byId) {
        for (var id : Links.fragments(link)) {
            var note = byId.get(id);
            if (note == null || !NoteShapes.isNote(note)) continue;
            noteOfLink.put(link, note);
            ids.putIfAbsent(note, Ids.clean(id));
            var around = NoteShapes.noteAround(link);
            if (around == null) mark(link, note);
            else inner.computeIfAbsent(around, n -> new ArrayList<>()).add(note);
            return;
        }
    }

    private void mark(Element link, Element note) {
        marked.add(note);
        if (!link.id().isEmpty()) markIds.add(link.id());
        var parent = link.parent();
        if (parent != null && parent.nameIs("sup") && !parent.id().isEmpty()) markIds.add(parent.id());
    }

    /** Notes with a mark in the text, and those that such notes mark. */
    private void holdReached() {
        var reached = new ArrayDeque<>(marked);
        while (!reached.isEmpty()) {
            var note = reached.remove();
            if (held.add(note)) reached.addAll(inner.getOrDefault(note, List.of()));
        }
    }

    private void holdEmptied(@Nullable Element list) {
        if (list == null || !NoteShapes.holdsOnly(list, held)) return;
        held.add(list);
        headings.addAll(list.select("h1, h2, h3, h4, h5, h6"));
        headings.removeIf(heading -> NoteShapes.noteAround(heading) != null);
    }
}
