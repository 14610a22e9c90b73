// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import dev.offprint.check.ooxml.WordPackage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The text of a Word document in reading order: notes behind everything, comments behind their text. */
final class WordText {
    private final Map<String, Element> notes = new TreeMap<>();
    private final Map<String, Element> endNotes = new TreeMap<>();
    private final Map<String, Element> comments = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Element> marked = new ArrayList<>();

    private WordText() {}

    /** Without the cover and the table of contents. */
    static String of(byte[] docx) throws IOException {
        var word = WordPackage.open("it.docx", docx, problem -> {});
        var read = new WordText();
        read.collect(word, "word/footnotes.xml", "footnote", read.notes);
        read.collect(word, "word/endnotes.xml", "endnote", read.endNotes);
        read.collect(word, "word/comments.xml", "comment", read.comments);
        var body = child(root(word, "word/document.xml"), "body");
        children(body).forEach(read::walk);
        for (var note : List.copyOf(read.marked)) read.walk(note);
        return read.text.toString();
    }

    private void collect(WordPackage word, String part, String kind, Map<String, Element> into) {
        if (!word.parts().containsKey(part)) return;
        for (var one : children(root(word, part))) {
            if (one.getLocalName().equals(kind)) into.put(id(one), one);
        }
    }

    private void walk(Element element) {
        switch (element.getLocalName()) {
            case "t" -> text.append(element.getTextContent());
            case "noBreakHyphen" -> text.append('\u2011');
            case "br", "tab", "p" -> text.append(' ');
            case "footnoteReference" -> marked.add(Objects.requireNonNull(notes.get(id(element))));
            case "endnoteReference" -> marked.add(Objects.requireNonNull(endNotes.get(id(element))));
            case "commentReference" -> walk(Objects.requireNonNull(comments.get(id(element))));
            case "ruby" -> {
                walk(child(element, "rubyBase"));
                walk(child(element, "rt"));
                return;
            }
            case "sdt" -> {
                return;
            }
            default -> {}
        }
        children(element).forEach(this::walk);
    }

    private static Element root(WordPackage word, String part) {
        return Objects.requireNonNull(word.parts().get(part)).getDocumentElement();
    }

    private static String id(Element element) {
        return element.getAttribute("w:id");
    }

    private static Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> children(Element parent) {
        var children = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) children.add(element);
        }
        return children;
    }
}
