// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Gives notes their standard form ({@code role="doc-footnote"}, one element each), by what nearly all have in common: a
 * short mark that leads to a place further down, which leads back. Stateless.
 */
public final class LinkedNotes {
    /** A number, a letter, signs; in brackets or without. */
    private static final Pattern MARK = Pattern.compile(
            "[\\[(]?\\s*(?:note |fn\\.? )?(?:\\d{1,4}|[a-z]{1,2}|[ivxlc]{1,6}|[*†‡§¶#]{1,4})\\s*[\\])]?",
            Pattern.CASE_INSENSITIVE);

    /** Ids that need no way back. */
    private static final Pattern SAYS_NOTE = Pattern.compile(
            "_?(?:fn|ftn|footnote|foot-note|endnote|sdfootnote|sdendnote|cite_note)[-_:.]?\\w{0,40}",
            Pattern.CASE_INSENSITIVE);

    private LinkedNotes() {}

    /**
     * Marks all notes below a root, which is changed.
     *
     * @param address of the page itself: links to places in it by its full address are links inside; null when unknown
     * @param arrangesPage whether a table is there for the layout of the page only; notes of others stay in them
     */
    public static void standardize(Element root, @Nullable String address, Predicate<Element> arrangesPage) {
        var places = Places.of(root, address);
        if (places.links().isEmpty()) return;
        var pairs = pairs(places);
        if (pairs.isEmpty()) return;
        var boxes = new NoteBoxes(root, pairs.values(), arrangesPage);
        var notes = new LinkedHashMap<Element, Element>();
        for (var pair : pairs.entrySet()) {
            var box = boxes.of(pair.getKey(), pair.getValue());
            if (box == null || notes.containsKey(box)) continue;
            if (makeNote(pair.getKey(), pair.getValue(), box, places)) notes.put(box, pair.getKey());
        }
        new NoteLists(root, notes, places).gather();
    }

    /** The first mark of each note and the place that it leads to. */
    private static Map<Element, Element> pairs(Places places) {
        var marks = new LinkedHashMap<Element, Element>();
        for (var link : places.links()) {
            var target = places.target(link);
            if (target == null || !places.isBefore(link, target)) continue;
            if (MARK.matcher(link.text().strip()).matches()) marks.putIfAbsent(target, link);
        }
        var pairs = new LinkedHashMap<Element, Element>();
        marks.forEach((target, link) -> pairs.put(link, target));
        return pairs;
    }

    private static boolean makeNote(Element mark, Element target, Element box, Places places) {
        if (box.selectFirst("h1, h2, h3, h4, h5, h6") != null) return false;
        var ways = back(box, mark, target, places);
        boolean saysSo = SAYS_NOTE.matcher(Places.name(target)).matches();
        if (ways.isEmpty() && !saysSo) return false;
        ways.forEach(way -> way.addClass("footnote-backref"));
        NoteLabels.strip(box, mark.text());
        places.linksTo(target).forEach(NoteLabels::unbracket);
        rename(target, box, places);
        box.attr("role", "doc-footnote");
        return true;
    }

    /** The links in a note that lead to its first mark, and to others beside it. */
    private static List<Element> back(Element box, Element mark, Element target, Places places) {
        var ways = new ArrayList<Element>();
        var marks = places.marksOf(target);
        for (var link : box.select("a[href^=#]")) {
            var place = places.target(link);
            if (place == null || !places.isBefore(place, target)) continue;
            boolean isMark = isBeside(place, mark) || marks.contains(place);
            if (isMark || (isSign(link) && places.isAround(place, mark))) ways.add(link);
        }
        return ways;
    }

    /** An arrow may lead to the paragraph of the mark; words that do are a reference like any other. */
    private static boolean isSign(Element link) {
        return link.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Something in the mark, or an empty anchor beside it. */
    @SuppressWarnings("ReferenceEquality") // the very same thing is meant
    private static boolean isBeside(Element place, Element mark) {
        if (place.parent() == mark) return true;
        return place == mark.previousElementSibling() || place == mark.nextElementSibling();
    }

    /** The box takes over the name; links that meant the place mean the box. */
    @SuppressWarnings("ReferenceEquality") // the very same thing is meant
    private static void rename(Element target, Element box, Places places) {
        if (target == box) return;
        var name = Places.name(target);
        if (box.id().isEmpty()) {
            target.removeAttr("id").removeAttr("name");
            box.attr("id", name);
        } else {
            places.linksTo(target).forEach(link -> link.attr("href", "#" + box.id()));
        }
    }
}
