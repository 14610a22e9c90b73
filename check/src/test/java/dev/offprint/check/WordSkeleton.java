// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import dev.offprint.check.Skeleton.Channel;
import dev.offprint.core.model.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The structure that the styles, lists, tables and notes of a Word document tell. */
final class WordSkeleton {
    private static final Set<String> QUOTES = Set.of("Quote", "Intense Quote");

    private final WordParts word;
    private final Skeleton.Draft draft = new Skeleton.Draft();
    private final Set<String> notes = new LinkedHashSet<>();

    private WordSkeleton(WordParts word) {
        this.word = word;
    }

    static Skeleton of(byte[] docx) throws IOException {
        var word = WordParts.of(docx);
        var skeleton = new WordSkeleton(word);
        skeleton.blocks(word.body());
        for (var id : List.copyOf(skeleton.notes)) {
            var note = new WordSkeleton(word);
            note.blocks(word.note(id));
            skeleton.draft.note(note.draft.finish());
        }
        return skeleton.draft.finish();
    }

    /** What is expected of Word: it has no cells that name their row. */
    static Skeleton expected(Article article) {
        return ArticleSkeleton.of(article, ArticleSkeleton.Closing.UNMARKED_LISTED)
                .with(
                        Channel.TABLE,
                        tables -> tables.stream()
                                .map(WordSkeleton::withoutRowNames)
                                .toList());
    }

    private static String withoutRowNames(String table) {
        int head = Integer.parseInt(table.substring(0, table.indexOf(' ')));
        var rows = new ArrayList<>(List.of(table.split(" / ", -1)));
        for (int i = head; i < rows.size(); i++) {
            rows.set(i, rows.get(i).replaceAll("(^|[|:] )th(?=[0-9x]* )", "$1td"));
        }
        return String.join(" / ", rows);
    }

    private void blocks(Element parent) {
        for (var block : Dom.children(parent)) {
            switch (block.getLocalName()) {
                case "p" -> paragraph(block);
                case "tbl" -> table(block);
                default -> {} // the table of contents, and what no reader sees
            }
        }
    }

    private void paragraph(Element paragraph) {
        var style = word.style(paragraph);
        var text = label(paragraph);
        var number = Dom.at(paragraph, "pPr", "numPr");
        if (number.isPresent()) item(number.get(), text);
        if (style.equals("Title")) draft.add(Channel.HEADING, "1 " + text);
        if (style.startsWith("heading ")) draft.add(Channel.HEADING, level(style) + " " + text);
        if (style.equals("Definition Term")) draft.add(Channel.TERM, text);
        if (style.equals("caption")) draft.add(Channel.CAPTION, text);
        if (style.equals("Code")) draft.add(Channel.CODE, text);
        if (style.equals("Maths")) draft.add(Channel.FORMULA, "");
        if (QUOTES.contains(style) && number.isEmpty()) draft.add(Channel.QUOTE, text);
        runs(paragraph);
    }

    private static int level(String heading) {
        return Integer.parseInt(heading.substring("heading ".length())) + 1;
    }

    private void item(Element number, String text) {
        var marker = word.marker(number);
        boolean task = text.startsWith("\u2610") || text.startsWith("\u2611");
        var shown = task ? text.substring(0, 1) : marker;
        draft.add(Channel.ITEM, WordParts.level(number) + 1 + " " + shown + " " + (task ? text.substring(1) : text));
    }

    private void runs(Element parent) {
        for (var part : Dom.children(parent)) {
            switch (part.getLocalName()) {
                case "hyperlink" -> {
                    var address = part.hasAttribute("r:id") ? word.address(part) : "#";
                    draft.add(Channel.LINK, address + " " + label(part));
                }
                case "footnoteReference" -> {
                    notes.add(part.getAttribute("w:id"));
                    draft.add(Channel.MARK, String.valueOf(word.number(part.getAttribute("w:id"))));
                }
                case "docPr" -> picture(part.getAttribute("descr"));
                default -> {}
            }
            runs(part);
        }
        if (parent.getLocalName().equals("r") && isField(parent, "NOTEREF")) again(parent);
    }

    private void picture(String alt) {
        if (!alt.isEmpty()) draft.add(Channel.PICTURE, Words.label(alt));
    }

    private static boolean isField(Element run, String name) {
        return Dom.children(run, "instrText").stream()
                .anyMatch(text -> text.getTextContent().strip().startsWith(name));
    }

    /** A field shows its result between two runs further on. */
    private void again(Element instruction) {
        var after =
                Stream.iterate(instruction.getNextSibling(), java.util.Objects::nonNull, node -> node.getNextSibling());
        after.filter(Element.class::isInstance)
                .map(node -> node.getTextContent().strip())
                .filter(text -> text.matches("[0-9]+"))
                .findFirst()
                .ifPresent(number -> draft.add(Channel.MARK, number));
    }

    private void table(Element table) {
        var cells = new Cells();
        var rows = Dom.children(table, "tr");
        for (int r = 0; r < rows.size(); r++) {
            boolean head = Dom.at(rows.get(r), "trPr", "tblHeader").isPresent();
            int column = 0;
            for (var cell : Dom.children(rows.get(r), "tc")) {
                if (!merge(cell).equals("continue")) {
                    cells.cell(head, span(cell), height(rows, r, column), first(cell));
                }
                column += span(cell);
            }
            cells.endRow(head);
        }
        draft.add(Channel.TABLE, cells.toString());
        rows.forEach(row -> Dom.children(row, "tc").forEach(this::blocks));
    }

    private static int height(List<Element> rows, int row, int column) {
        if (!merge(rows.get(row), column).equals("restart")) return 1;
        int height = 1;
        while (row + height < rows.size()
                && merge(rows.get(row + height), column).equals("continue")) height++;
        return height;
    }

    /** How the cell that begins at a column goes on; empty when none begins there. */
    private static String merge(Element row, int column) {
        int here = 0;
        for (var cell : Dom.children(row, "tc")) {
            if (here == column) return merge(cell);
            here += span(cell);
        }
        return "";
    }

    private static String merge(Element cell) {
        return Dom.at(cell, "tcPr", "vMerge").map(m -> m.getAttribute("w:val")).orElse("");
    }

    private static int span(Element cell) {
        return Dom.at(cell, "tcPr", "gridSpan")
                .map(s -> Integer.parseInt(s.getAttribute("w:val")))
                .orElse(1);
    }

    /** The text of a cell that begins with a paragraph or code. */
    private static String first(Element cell) {
        var first = Dom.children(cell).stream()
                .filter(block -> !Set.of("tcPr", "bookmarkStart", "bookmarkEnd").contains(block.getLocalName()))
                .findFirst();
        return first.filter(block -> block.getLocalName().equals("p"))
                .filter(paragraph -> Dom.at(paragraph, "pPr", "numPr").isEmpty())
                .map(WordSkeleton::label)
                .orElse("");
    }

    /** The text of an element without the numbers of notes in it. */
    private static String label(Element element) {
        var text = new StringBuilder();
        add(element, text, new boolean[1]);
        return Words.label(text.toString());
    }

    private static void add(Element element, StringBuilder text, boolean[] inNumber) {
        if (element.getLocalName().equals("instrText"))
            inNumber[0] = element.getTextContent().contains("NOTEREF");
        if (element.getAttribute("w:fldCharType").equals("end")) inNumber[0] = false;
        if (element.getLocalName().equals("noBreakHyphen")) text.append('\u2011');
        if (element.getLocalName().equals("t") && !inNumber[0]) text.append(element.getTextContent());
        Dom.children(element).forEach(child -> add(child, text, inNumber));
    }
}
