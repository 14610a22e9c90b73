// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A work in words: as it is printed where the citation holds its own punctuation, else author, year, title, source,
 * volume and pages, and whatever else there is. Stateless.
 */
final class JatsCitation {
    private static final Set<String> PEOPLE =
            Set.of("person-group", "name", "string-name", "collab", "etal", "anonymous");
    private static final Set<String> TITLES =
            Set.of("article-title", "chapter-title", "part-title", "data-title", "trans-title");

    private JatsCitation() {}

    static String of(Element ref) {
        var citations = ref.children().stream().filter(c -> !c.nameIs("label")).toList();
        return citations.stream().map(JatsCitation::one).collect(Collectors.joining(" "));
    }

    private static String one(Element citation) {
        boolean isPrinted =
                citation.textNodes().stream().anyMatch(text -> !text.isBlank()) || citation.childrenSize() == 0;
        return isPrinted ? citation.text() : composed(citation);
    }

    private static String composed(Element citation) {
        var words = new StringBuilder();
        for (var part : citation.children()) {
            var text = PEOPLE.contains(part.normalName()) ? people(part) : part.text();
            if (text.isBlank()) continue;
            words.append(before(words, part)).append(text).append(after(part));
        }
        var end = words.toString().strip().replaceFirst("[,:]$", "");
        return end.endsWith(".") ? end : end + ".";
    }

    /** What follows a part belongs to it, unless the next part is written closer. */
    private static String before(StringBuilder words, Element part) {
        var name = part.normalName();
        boolean isClose = name.equals("lpage") || name.equals("issue");
        if (!isClose || words.length() == 0) return "";
        words.setLength(words.toString().replaceFirst("[,:.]? $", "").length());
        return name.equals("lpage") ? "–" : "(";
    }

    private static String after(Element part) {
        var name = part.normalName();
        var next = part.nextElementSibling();
        boolean isBeforePages = next != null && next.nameIs("fpage");
        if (name.equals("issue")) return isBeforePages ? "): " : "), ";
        if (name.equals("volume")) return isBeforePages ? ": " : ", ";
        if (PEOPLE.contains(name)) return next != null && PEOPLE.contains(next.normalName()) ? ", " : ". ";
        boolean isEnd = TITLES.contains(name) || name.equals("year") || name.equals("lpage");
        return isEnd ? (part.text().matches("(?s).*[.?!]") ? " " : ". ") : ", ";
    }

    /** Family name first, as lists of works have it. */
    private static String people(Element part) {
        var all = part.nameIs("person-group") ? part.children() : List.of(part);
        return all.stream()
                .map(person -> person.nameIs("name") ? name(person) : person.text())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String name(Element name) {
        return Stream.concat(
                        name.select("> surname").stream(),
                        name.children().stream().filter(c -> !c.nameIs("surname")))
                .map(Element::text)
                .collect(Collectors.joining(" "));
    }
}
