// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.render.DocumentFacts;
import dev.offprint.core.style.Style;
import dev.offprint.pdf.flow.Shift;
import dev.offprint.pdf.page.Destination;
import dev.offprint.pdf.page.Item;
import dev.offprint.pdf.page.LinkArea;
import dev.offprint.pdf.page.Page;
import dev.offprint.pdf.page.Structure.Bounds;
import dev.offprint.pdf.page.TypesetDocument;
import dev.offprint.pdf.paging.Placed;
import dev.offprint.pdf.tagging.Tagger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the pages of a document, and where on them its places are. */
final class Pages {
    private final Style style;
    private final Tagger tagger;
    private final List<Page> pages = new ArrayList<>();
    private final List<Headings> headings = new ArrayList<>();
    private final Map<String, Destination> places = new LinkedHashMap<>();
    private final Map<Integer, Bounds> bounds = new HashMap<>();

    Pages(Style style, Tagger tagger) {
        this.style = style;
        this.tagger = tagger;
    }

    /** Adds the pages of an article. */
    void add(List<List<Placed>> filled, Furniture furniture, Headings ofArticle) {
        headings.add(ofArticle);
        for (int i = 0; i < filled.size(); i++) pages.add(page(filled.get(i), furniture, i == 0));
    }

    private Page page(List<Placed> placed, Furniture furniture, boolean first) {
        int number = pages.size();
        var area = style.typeArea();
        double left = style.mirrored() && number % 2 == 1 ? area.outer() : area.inner();
        var items = new ArrayList<Item>(furniture.items(number, first, left));
        var links = new ArrayList<LinkArea>();
        for (var one : placed) {
            double x = left + one.x();
            double y = area.head() + one.y();
            for (var item : one.strip().items()) items.add(Shift.item(item, x, y));
            for (var link : one.strip().links()) links.add(Shift.link(link, x, y));
            for (var anchor : one.strip().anchors())
                places.putIfAbsent(anchor.name(), new Destination(number, y + anchor.y()));
            for (var box : one.strip().boxes())
                bounds.put(box.element(), new Bounds(number, Shift.area(box.area(), x, y)));
        }
        return new Page(style.page().width(), style.page().height(), items, links, String.valueOf(number + 1));
    }

    /** The tables of contents that these pages would have, one for each article. */
    List<ContentsEntries> contents() {
        return headings.stream().map(h -> ContentsEntries.of(h.named(), places)).toList();
    }

    TypesetDocument document(DocumentFacts info) {
        var named = headings.stream().flatMap(h -> h.named().stream()).toList();
        return new TypesetDocument(info, pages, tagger.tree(bounds), Outlines.of(named, places), places);
    }
}
