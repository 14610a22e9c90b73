// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import dev.offprint.check.Skeleton.Channel;
import dev.offprint.core.model.Article;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The structure that the tags of a PDF tell. */
final class PdfSkeleton {
    private final Skeleton.Draft draft = new Skeleton.Draft();
    private final List<Tagged> notes = new ArrayList<>();

    private PdfSkeleton() {}

    static Skeleton of(byte[] pdf) throws IOException {
        return of(TaggedTree.of(pdf));
    }

    private static Skeleton of(Tagged root) {
        var skeleton = new PdfSkeleton();
        skeleton.within(root, 0);
        skeleton.notes.forEach(note -> skeleton.draft.note(
                of(new Tagged("", note.dictionary(), note.kids(), note.text(), note.page(), null))));
        return skeleton.draft.finish();
    }

    /** What is expected of a PDF: levels of headings that skip none (ISO 14289-1, 7.4.2). */
    static Skeleton expected(Article article) {
        return ArticleSkeleton.of(article, ArticleSkeleton.Closing.UNMARKED)
                .with(Channel.HEADING, PdfSkeleton::closedUp);
    }

    private static List<String> closedUp(List<String> headings) {
        Deque<Integer> open = new ArrayDeque<>();
        return headings.stream()
                .map(heading -> {
                    int level = Integer.parseInt(heading.substring(0, heading.indexOf(' ')));
                    while (!open.isEmpty() && open.element() >= level) open.pop();
                    open.push(level);
                    return Math.min(6, open.size()) + heading.substring(heading.indexOf(' '));
                })
                .toList();
    }

    private void within(Tagged element, int depth) {
        for (var kid : element.kids()) one(kid, depth);
    }

    private void one(Tagged element, int depth) {
        switch (element.type()) {
            case "TOC" -> {}
            case "L" -> list(element, depth);
            case "Note" -> notes.add(element);
            case "Reference" -> reference(element, depth);
            default -> {
                tell(element);
                within(element, depth);
            }
        }
    }

    private void tell(Tagged element) {
        switch (element.type()) {
            case "H1", "H2", "H3", "H4", "H5", "H6" ->
                draft.add(Channel.HEADING, element.type().substring(1) + " " + label(element));
            case "Table" -> draft.add(Channel.TABLE, cells(element));
            case "Figure" -> draft.add(Channel.PICTURE, Words.label(String.valueOf(element.entry("Alt"))));
            case "Caption" -> element.kids("P").forEach(p -> draft.add(Channel.CAPTION, label(p)));
            case "BlockQuote" ->
                element.kids("P").stream()
                        .filter(p -> !p.words().startsWith("\u2014"))
                        .forEach(p -> draft.add(Channel.QUOTE, label(p)));
            case "Code" -> draft.add(Channel.CODE, label(element));
            case "Formula" -> draft.add(Channel.FORMULA, "");
            case "Link" -> draft.add(Channel.LINK, address(element) + " " + label(element));
            default -> {}
        }
    }

    private static String address(Tagged link) {
        var target = String.valueOf(link.target());
        return target.startsWith("#") && !target.equals("#-1") ? "#" : target;
    }

    /** The mark of a note holds nothing but a number that leads to it; anything else is a citation. */
    private void reference(Tagged element, int depth) {
        var text = element.words().strip();
        if (text.matches("[0-9]+") && element.all().anyMatch(kid -> kid.target() != null)) {
            draft.add(Channel.MARK, text);
        } else {
            within(element, depth);
        }
    }

    private void list(Tagged list, int depth) {
        boolean marked = !list.attribute("ListNumbering", "").isEmpty();
        for (var item : list.kids("LI")) {
            var labels = item.kids("Lbl");
            if (marked)
                draft.add(Channel.ITEM, depth + 1 + " " + label(labels.get(0)) + " " + first(item.kids("LBody")));
            else labels.forEach(term -> draft.add(Channel.TERM, label(term)));
            for (var kid : item.kids()) within(kid, marked ? depth + 1 : depth);
        }
    }

    private static String cells(Tagged table) {
        var cells = new Cells();
        for (var part : table.kids()) {
            for (var row : part.kids("TR")) {
                for (var cell : row.kids()) cell(cell, cells);
                cells.endRow(part.type().equals("THead"));
            }
        }
        return cells.toString();
    }

    private static void cell(Tagged cell, Cells cells) {
        boolean header =
                cell.type().equals("TH") && !cell.attribute("Scope", "").isEmpty();
        int columns = Integer.parseInt(cell.attribute("ColSpan", "1"));
        int rows = Integer.parseInt(cell.attribute("RowSpan", "1"));
        cells.cell(header, columns, rows, first(List.of(cell)));
    }

    /** The text of the first paragraph or code that an element begins with. */
    private static String first(List<Tagged> bodies) {
        if (bodies.isEmpty() || bodies.get(0).kids().isEmpty()) return "";
        var first = bodies.get(0).kids().get(0);
        return first.type().equals("P") ? label(first) : "";
    }

    /** The text of an element without the numbers of notes in it. */
    private static String label(Tagged element) {
        var text = new StringBuilder();
        add(element, text);
        return Words.label(text.toString());
    }

    private static void add(Tagged element, StringBuilder text) {
        if (element.type().equals("Note")) return;
        if (element.type().equals("Reference") && element.words().strip().matches("[0-9]+")) return;
        text.append(element.text());
        element.kids().forEach(kid -> add(kid, text));
    }
}
