// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Puts neighbouring notes into a list of notes, with the heading and the rule over them. */
@SuppressWarnings("ReferenceEquality") // the very same thing is meant
final class NoteLists {
    private static final String LISTS = ".footnotes, [data-footnotes], [role=doc-endnotes], [role=doc-footnotes]";

    private static final int MOST_BETWEEN = 20;

    private final Element root;
    private final Map<Element, Element> markOf;
    private final Places places;

    /** @param markOf the first mark of each note, in the order of the marks */
    NoteLists(Element root, Map<Element, Element> markOf, Places places) {
        this.root = root;
        this.markOf = markOf;
        this.places = places;
    }

    void gather() {
        Set<Element> gathered = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var note : markOf.keySet()) {
            if (gathered.contains(note)
                    || (note.parent() != null && note.parent().closest(LISTS) != null)) continue;
            var run = run(note);
            gathered.addAll(run);
            wrap(run);
        }
    }

    /**
     * A note and those behind it whose marks stand before them all; what stands between two of them belongs to the
     * former.
     */
    private List<Element> run(Element first) {
        var run = new ArrayList<Element>(List.of(first));
        var between = new ArrayList<Element>();
        for (var at = first.nextElementSibling(); at != null; at = at.nextElementSibling()) {
            var mark = markOf.get(at);
            if (mark == null) {
                between.add(at);
                if (between.size() > MOST_BETWEEN || at.normalName().matches("h[1-6]|table|section|article")) break;
                continue;
            }
            if (!places.isBefore(mark, first)) break;
            if (!first.nameIs("li")) between.forEach(run.get(run.size() - 1)::appendChild);
            between.clear();
            run.add(at);
        }
        return run;
    }

    private void wrap(List<Element> run) {
        var first = run.get(0);
        var parent = first.parent();
        if (parent == null) return;
        boolean isWhole = parent != root && holdsOnly(parent, run);
        if (first.nameIs("li") && !isWhole) return;
        var inside = isWhole ? List.of(whole(parent)) : run;
        var over = over(inside);
        var list = new Element("div").attr("role", "doc-endnotes");
        (over.isEmpty() ? inside.get(0) : over.get(0)).before(list);
        over.forEach(list::appendChild);
        inside.forEach(list::appendChild);
    }

    /** The outermost box that holds nothing else. */
    private Element whole(Element box) {
        var at = box;
        for (var next = at.parent(); next != null && next != root && holdsOnly(next, List.of(at)); next = at.parent())
            at = next;
        return at;
    }

    private static boolean holdsOnly(Element parent, List<Element> run) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text && !text.isBlank()) return false;
            if (child instanceof Element element && element.hasText() && !run.contains(element) && !isHeading(element))
                return false;
        }
        return true;
    }

    /** The heading and the rule, unless other things stand under them as well. */
    private static List<Element> over(List<Element> inside) {
        var over = new ArrayList<Element>();
        var next = inside.get(inside.size() - 1).nextElementSibling();
        boolean isEnd = next == null || isHeading(next) || !next.hasText();
        for (@Nullable Node at = inside.get(0).previousSibling(); at != null; at = at.previousSibling()) {
            if (at instanceof TextNode text && text.isBlank()) continue;
            if (!(at instanceof Element element)) break;
            boolean isOver = element.nameIs("hr") || element.nameIs("br") || (isHeading(element) && isEnd);
            if (!isOver) break;
            over.add(0, element);
            if (isHeading(element)) break;
        }
        return over;
    }

    private static boolean isHeading(Element element) {
        if (element.normalName().matches("h[1-6]")) return true;
        var only = element.childrenSize() > 0 && element.ownText().isBlank() ? element.firstElementChild() : null;
        return only != null
                && only.normalName().matches("h[1-6]")
                && element.text().length() <= only.text().length() + 16;
    }
}
