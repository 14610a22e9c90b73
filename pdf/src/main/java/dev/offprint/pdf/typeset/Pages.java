// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.render.DocumentFacts;
import dev.offprint.core.style.Style;
import dev.offprint.pdf.flow.Shift;
import dev.offprint.pdf.page.Destination;
import dev.offprint.pdf.page.Item;
import dev.offprint.pdf.page.LinkArea;
import dev.offprint.pdf.page.OutlineEntry;
import dev.offprint.pdf.page.Page;
import dev.offprint.pdf.page.Structure.Bounds;
import dev.offprint.pdf.page.TypesetDocument;
import dev.offprint.pdf.paging.Placed;
import dev.offprint.pdf.tagging.Tagger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers the pages of a document. Folios count the pages that have one, so that the text of a book with a cover begins on
 * page 1; margins are filled last, when it is known how many there are.
 */
final class Pages {
    private final Style style;
    private final Tagger tagger;
    private final Deque<Gathering> gatherings = new ArrayDeque<>();
    private final List<Page> pages = new ArrayList<>();
    private final Map<Integer, Bounds> bounds = new HashMap<>();

    Pages(Style style, Tagger tagger) {
        this.style = style;
        this.tagger = tagger;
    }

    /** Adds pages behind all others. */
    void add(Gathering gathering) {
        gatherings.add(gathering);
    }

    /** Adds pages before all others. */
    void addFirst(Gathering gathering) {
        gatherings.addFirst(gathering);
    }

    /**
     * What a table of contents of these pages would say.
     *
     * @param before how many counted pages will come before these
     */
    ContentsEntries contents(int before) {
        var all = List.copyOf(gatherings);
        return ContentsEntries.of(all, places(all), before - uncounted());
    }

    private Map<String, Destination> places(List<Gathering> all) {
        return Places.of(all, style.typeArea());
    }

    private int uncounted() {
        return gatherings.stream()
                .filter(gathering -> !gathering.isCounted())
                .mapToInt(Gathering::pages)
                .sum();
    }

    /** The document; gives away what was gathered. */
    TypesetDocument document(DocumentFacts info) {
        var places = places(List.copyOf(gatherings));
        var outline = new ArrayList<OutlineEntry>();
        int total = gatherings.stream().mapToInt(Gathering::pages).sum() - uncounted();
        int uncounted = uncounted();
        while (!gatherings.isEmpty()) {
            var gathering = gatherings.remove();
            outline.addAll(Outlines.of(gathering.headings().named(), places));
            var titles = new CurrentHeading(gathering.headings().named(), places);
            for (int i = 0; i < gathering.pages(); i++) {
                int folio = pages.size() - uncounted + 1;
                pages.add(page(gathering, i, folio, total, titles.on(pages.size())));
            }
        }
        return new TypesetDocument(info, pages, tagger.tree(bounds), outline, places);
    }

    private Page page(Gathering gathering, int index, int folio, int total, String heading) {
        int number = pages.size();
        var area = style.typeArea();
        boolean verso = style.mirrored() && folio % 2 == 0;
        // a book that runs from right to left has its first page on the left
        boolean turned = verso != gathering.rightToLeft();
        double left = style.mirrored() && turned ? area.outer() : area.inner();
        var printed = String.valueOf(folio);
        var items = new ArrayList<Item>();
        var furniture = gathering.furniture();
        if (furniture != null)
            items.addAll(furniture.items(new Spot(printed, total, index == 0, turned, left, heading)));
        var links = new ArrayList<LinkArea>();
        for (var one : gathering.leaves().get(index)) place(one, number, left, items, links);
        var label = gathering.label();
        return new Page(style.page().width(), style.page().height(), items, links, label == null ? printed : label);
    }

    private void place(Placed one, int number, double left, List<Item> items, List<LinkArea> links) {
        double x = left + one.x();
        double y = style.typeArea().head() + one.y();
        for (var item : one.strip().items()) items.add(Shift.item(item, x, y));
        for (var link : one.strip().links()) links.add(Shift.link(link, x, y));
        for (var box : one.strip().boxes()) bounds.put(box.element(), new Bounds(number, Shift.area(box.area(), x, y)));
    }
}
