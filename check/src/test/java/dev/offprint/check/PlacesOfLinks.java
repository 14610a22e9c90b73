// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.w3c.dom.Element;

/** What links to headings say, and the headings that they lead to: {@code words -> heading}, in reading order. */
final class PlacesOfLinks {
    private static final String HERE = "Theplaceofarticle";

    private PlacesOfLinks() {}

    /** A PDF knows only the page; the heading on it that says the same is the one. */
    static List<String> inPdf(byte[] pdf) throws IOException {
        var tree = TaggedTree.of(pdf);
        var headings =
                tree.all().filter(element -> element.type().matches("H[1-6]")).toList();
        return tree.all()
                .filter(element -> element.type().equals("Link")
                        && Words.label(element.words()).startsWith(HERE))
                .filter(element -> !isFolioOrEntry(tree, element))
                .map(link -> {
                    var words = Words.label(link.words());
                    var page = Integer.parseInt(
                            Objects.requireNonNull(link.target()).substring(1));
                    var found = headings.stream()
                            .filter(heading -> heading.all().anyMatch(kid -> kid.page() == page))
                            .map(heading -> Words.label(heading.words()))
                            .filter(words::equals)
                            .findFirst();
                    return words + " -> " + found.orElse("another page");
                })
                .toList();
    }

    private static boolean isFolioOrEntry(Tagged tree, Tagged link) {
        return tree.all()
                .filter(element -> element.type().equals("TOC"))
                .flatMap(Tagged::all)
                .anyMatch(inner -> inner.dictionary().equals(link.dictionary()));
    }

    static List<String> inWord(byte[] docx) throws IOException {
        var body = WordParts.of(docx).body();
        var places = new HashMap<String, String>();
        var last = new StringBuilder();
        for (var paragraph : Dom.children(body).stream().toList()) {
            // a bookmark of a block stands before its paragraph
            if (paragraph.getLocalName().equals("bookmarkStart"))
                last.append(' ').append(paragraph.getAttribute("w:name"));
            if (!paragraph.getLocalName().equals("p")) continue;
            var text = Words.label(text(paragraph));
            for (var name : last.toString().strip().split(" ", -1)) places.putIfAbsent(name, text);
            last.setLength(0);
            Dom.all(paragraph)
                    .filter(element -> element.getLocalName().equals("bookmarkStart"))
                    .forEach(bookmark -> places.putIfAbsent(bookmark.getAttribute("w:name"), text));
        }
        return Dom.children(body, "p").stream()
                .flatMap(Dom::all)
                .filter(element -> element.getLocalName().equals("hyperlink"))
                .filter(link -> Words.label(text(link)).startsWith(HERE))
                .map(link -> Words.label(text(link)) + " -> " + places.get(link.getAttribute("w:anchor")))
                .toList();
    }

    private static String text(Element element) {
        var text = new StringBuilder();
        Dom.all(element).filter(e -> e.getLocalName().equals("t")).forEach(e -> text.append(e.getTextContent()));
        return text.toString();
    }

    static List<String> inEpub(byte[] epub) throws IOException {
        var pages = EpubPages.of(epub).pages();
        var places = new HashMap<String, String>();
        pages.forEach((name, page) -> Dom.all(page.getDocumentElement())
                .filter(element -> element.hasAttribute("id"))
                .forEach(element ->
                        places.put(name + "#" + element.getAttribute("id"), Words.label(element.getTextContent()))));
        return pages.entrySet().stream()
                .flatMap(page -> Dom.all(page.getValue().getDocumentElement())
                        .filter(element -> element.getLocalName().equals("a"))
                        .filter(link -> Words.label(link.getTextContent()).startsWith(HERE))
                        .map(link -> Words.label(link.getTextContent()) + " -> "
                                + places.get(whole(page.getKey(), link.getAttribute("href")))))
                .toList();
    }

    private static String whole(String page, String href) {
        return href.startsWith("#") ? page + href : href;
    }
}
