// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import dev.offprint.check.ooxml.WordPackage;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Element;

/** A Word document, and what its paragraphs refer to: styles, lists, notes, addresses. Counts the numbers of its lists. */
final class WordParts {
    private final WordPackage word;
    private final Map<String, String> styles = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> kinds = new HashMap<>();
    private final Map<String, Element> notes = new HashMap<>();
    private final Map<String, Integer> counted = new HashMap<>();
    private final Map<String, Integer> marked = new LinkedHashMap<>();

    private WordParts(WordPackage word) {
        this.word = word;
        collect("word/styles.xml", "style", "w:styleId")
                .forEach((id, style) ->
                        styles.put(id, Dom.at(style, "name").orElseThrow().getAttribute("w:val")));
        lists.putAll(collect("word/numbering.xml", "num", "w:numId"));
        kinds.putAll(collect("word/numbering.xml", "abstractNum", "w:abstractNumId"));
        notes.putAll(collect("word/footnotes.xml", "footnote", "w:id"));
        notes.putAll(collect("word/endnotes.xml", "endnote", "w:id"));
    }

    static WordParts of(byte[] docx) throws IOException {
        return new WordParts(WordPackage.open("it.docx", docx, problem -> {}));
    }

    private Map<String, Element> collect(String part, String name, String key) {
        var found = new HashMap<String, Element>();
        if (!word.parts().containsKey(part)) return found;
        Dom.children(root(part), name).forEach(one -> found.put(one.getAttribute(key), one));
        return found;
    }

    private Element root(String part) {
        return Objects.requireNonNull(word.parts().get(part)).getDocumentElement();
    }

    Element body() {
        return Dom.child(root("word/document.xml"), "body").orElseThrow();
    }

    Element note(String id) {
        return Objects.requireNonNull(notes.get(id), id);
    }

    /** The name of a paragraph's style. */
    String style(Element paragraph) {
        var style = Dom.at(paragraph, "pPr", "pStyle");
        return style.map(s -> styles.getOrDefault(s.getAttribute("w:val"), "?")).orElse("Normal");
    }

    /** The number of a note in the order of the marks. */
    int number(String id) {
        return marked.computeIfAbsent(id, key -> marked.size() + 1);
    }

    /** Another article follows, whose notes are counted from 1. */
    void restart() {
        marked.clear();
    }

    /** How deep a numbered paragraph is, from 0. */
    static int level(Element number) {
        return Integer.parseInt(Dom.child(number, "ilvl").orElseThrow().getAttribute("w:val"));
    }

    /** The marker of a paragraph: its number, or its bullet, the box of a task as it is. */
    String marker(Element number) {
        var id = Dom.child(number, "numId").orElseThrow().getAttribute("w:val");
        var list = Objects.requireNonNull(lists.get(id), id);
        var kind = Dom.child(list, "abstractNumId").orElseThrow().getAttribute("w:val");
        var level = Dom.children(Objects.requireNonNull(kinds.get(kind)), "lvl").get(level(number));
        if (value(level, "numFmt").equals("decimal")) return counted.merge(id, start(list), (a, b) -> a + 1) + ".";
        var text = value(level, "lvlText");
        return text.equals("\u2610") || text.equals("\u2611") ? text : "\u2022";
    }

    private static int start(Element list) {
        return Dom.at(list, "lvlOverride", "startOverride")
                .map(start -> Integer.parseInt(start.getAttribute("w:val")))
                .orElse(1);
    }

    private static String value(Element level, String name) {
        return Dom.child(level, name).orElseThrow().getAttribute("w:val");
    }

    /** The address of a relationship of the part that an element stands in. */
    String address(Element link) {
        var part = link.getOwnerDocument().isSameNode(root("word/document.xml").getOwnerDocument())
                ? "document"
                : "footnotes";
        return Dom.children(root("word/_rels/" + part + ".xml.rels")).stream()
                .filter(one -> one.getAttribute("Id").equals(link.getAttribute("r:id")))
                .findFirst()
                .orElseThrow()
                .getAttribute("Target");
    }
}
