// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import dev.offprint.check.Skeleton.Channel;
import dev.offprint.core.model.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.w3c.dom.Element;

/** The structure that the XHTML of an EPUB tells. */
final class EpubSkeleton {
    private final List<Element> notes = new ArrayList<>();
    private Skeleton.Draft draft = new Skeleton.Draft();

    private EpubSkeleton() {}

    static Skeleton of(byte[] epub) throws IOException {
        var skeleton = new EpubSkeleton();
        EpubPages.of(epub).articles().forEach(article -> skeleton.within(article, 0));
        var main = skeleton.draft;
        for (var note : skeleton.notes) {
            skeleton.draft = new Skeleton.Draft();
            skeleton.within(note, 0);
            if (isMarked(note)) main.note(skeleton.draft.finish());
        }
        return main.finish();
    }

    /** What is expected of an EPUB: its notes stand below a heading. */
    static Skeleton expected(Article article) {
        return ArticleSkeleton.of(article, ArticleSkeleton.Closing.ALL);
    }

    private static boolean isMarked(Element note) {
        return Dom.all(note).anyMatch(EpubSkeleton::isBackLink);
    }

    private static boolean isBackLink(Element element) {
        return element.getAttribute("role").equals("doc-backlink");
    }

    private void within(Element parent, int depth) {
        for (var child : Dom.children(parent)) one(child, depth);
    }

    private void one(Element element, int depth) {
        if (is(element, "notes")) {
            notes.addAll(Dom.children(element, "aside"));
            Dom.children(element, "h2").forEach(this::tell);
            return;
        }
        tell(element);
        boolean list = Set.of("ul", "ol").contains(element.getLocalName()) && !is(parent(element), "references");
        if (list) items(element, depth + 1);
        else within(element, depth);
    }

    private static Element parent(Element element) {
        return (Element) Objects.requireNonNull(element.getParentNode());
    }

    private static boolean is(Element element, String cssClass) {
        return List.of(element.getAttribute("class").split(" ", -1)).contains(cssClass);
    }

    private void tell(Element element) {
        switch (element.getLocalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                draft.add(Channel.HEADING, level(element) + " " + label(element));
            case "dt" -> draft.add(Channel.TERM, label(element));
            case "table" -> draft.add(Channel.TABLE, cells(element));
            case "img" -> picture(element.getAttribute("alt"));
            case "pre" -> draft.add(Channel.CODE, label(element));
            case "a" -> link(element);
            case "p" -> paragraph(element);
            default -> {
                if (is(element, "math")) draft.add(Channel.FORMULA, "");
            }
        }
    }

    private static String level(Element heading) {
        var deeper = heading.getAttribute("aria-level");
        return deeper.isEmpty() ? heading.getLocalName().substring(1) : deeper;
    }

    private void picture(String alt) {
        if (!alt.isEmpty()) draft.add(Channel.PICTURE, Words.label(alt));
    }

    private void link(Element link) {
        if (isBackLink(link) || isFurtherWork(link)) return;
        var href = link.getAttribute("href");
        if (link.getAttribute("role").equals("doc-noteref")) draft.add(Channel.MARK, label(link, false));
        else draft.add(Channel.LINK, (href.matches("[a-z]+:.*") ? href : "#") + " " + words(link));
    }

    /** Each work of a citation has a link of its own; together they are what the article says. */
    private static boolean isFurtherWork(Element link) {
        var before = link.getPreviousSibling();
        while (before instanceof org.w3c.dom.Text text && text.getData().isBlank())
            before = before.getPreviousSibling();
        return isWork(link) && before instanceof Element element && isWork(element);
    }

    private static boolean isWork(Element element) {
        return element.getAttribute("role").equals("doc-biblioref");
    }

    private static String words(Element link) {
        var words = new StringBuilder(label(link));
        for (var next = link.getNextSibling(); isWork(link) && next != null; next = next.getNextSibling()) {
            if (next instanceof Element element && isFurtherWork(element)) words.append(label(element));
            else if (next instanceof Element || !next.getTextContent().isBlank()) break;
        }
        return words.toString();
    }

    private void paragraph(Element paragraph) {
        var around = parent(paragraph);
        boolean caption = Set.of("figcaption", "caption").contains(around.getLocalName()) || is(around, "caption");
        if (caption) draft.add(Channel.CAPTION, label(paragraph));
        boolean quote = around.getLocalName().equals("blockquote") || is(around, "pull-quote");
        if (quote && !is(paragraph, "attribution")) draft.add(Channel.QUOTE, label(paragraph));
    }

    private void items(Element list, int depth) {
        var start = list.getAttribute("start");
        int number = start.isEmpty() ? 1 : Integer.parseInt(start);
        for (var item : Dom.children(list, "li")) {
            var box = Dom.all(item).filter(e -> is(e, "task-box")).findFirst();
            var marker = is(item, "task")
                    ? box.orElseThrow().getTextContent()
                    : list.getLocalName().equals("ol") ? number + "." : "\u2022";
            draft.add(Channel.ITEM, depth + " " + marker + " " + first(item));
            within(item, depth);
            number++;
        }
    }

    private static String cells(Element table) {
        var cells = new Cells();
        for (var part : List.of("thead", "tbody", "tfoot")) {
            for (var section : Dom.children(table, part)) {
                for (var row : Dom.children(section, "tr")) {
                    Dom.children(row).forEach(cell -> cell(cell, cells));
                    cells.endRow(part.equals("thead"));
                }
            }
        }
        return cells.toString();
    }

    private static void cell(Element cell, Cells cells) {
        boolean header =
                cell.getLocalName().equals("th") && !cell.getAttribute("scope").isEmpty();
        cells.cell(header, span(cell, "colspan"), span(cell, "rowspan"), first(cell));
    }

    private static int span(Element cell, String attribute) {
        return cell.hasAttribute(attribute) ? Integer.parseInt(cell.getAttribute(attribute)) : 1;
    }

    /** The text of the first paragraph or code that an element begins with. */
    private static String first(Element element) {
        return Dom.children(element).stream()
                .findFirst()
                .filter(first -> Set.of("p", "pre").contains(first.getLocalName()))
                .filter(first -> !is(first, "missing"))
                .map(EpubSkeleton::label)
                .orElse("");
    }

    /** The text of an element without the numbers of notes in it. */
    private static String label(Element element) {
        return label(element, true);
    }

    private static String label(Element element, boolean withoutMarks) {
        var text = new StringBuilder();
        EpubText.add(element, text, e -> isBackLink(e) || is(e, "task-box") || (withoutMarks && is(e, "note-mark")));
        return Words.label(text.toString());
    }
}
