// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import dev.offprint.core.text.GeneratedWord;
import dev.offprint.core.text.GeneratedWords;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Puts a citation that is only data into words and punctuation. */
final class ComposedWork {
    private static final Set<String> PEOPLE =
            Set.of("person-group", "name", "string-name", "collab", "etal", "anonymous");
    private static final Set<String> SENTENCES = Set.of(
            "article-title",
            "chapter-title",
            "part-title",
            "data-title",
            "trans-title",
            "year",
            "lpage",
            "elocation-id");
    private static final Set<String> PAGES = Set.of("fpage", "elocation-id", "page-range");
    private static final Set<String> TITLES = Set.of("source", "trans-source", "series");

    private final Markup markup;

    ComposedWork(Markup markup) {
        this.markup = markup;
    }

    void write(Element citation, Element to) {
        Element before = null;
        var line = to.appendElement("span");
        for (var part : citation.children()) {
            var html = part(part);
            if (!html.hasText()) continue;
            if (before != null) line.appendText(between(before, part, line));
            boolean isIssue = part.nameIs("issue");
            if (isIssue) line.appendText("(");
            Markup.move(html, line);
            if (isIssue) line.appendText(")");
            before = part;
        }
        var address = before != null && (before.nameIs("pub-id") || before.nameIs("ext-link") || before.nameIs("uri"));
        if (before != null && !address && !line.text().strip().endsWith(".")) line.appendText(".");
    }

    private Element part(Element part) {
        var html = new Element("span");
        if (part.nameIs("pub-id")) identifier(part, html);
        else if (part.nameIs("person-group")) people(part, html);
        else if (PEOPLE.contains(part.tagName())) html.appendText(person(part));
        else if (TITLES.contains(part.tagName())) markup.inside(part, html.appendElement("em"), 1);
        else markup.element(part, html, 1);
        return html;
    }

    private static String between(Element before, Element next, Element line) {
        boolean isStopped = line.text().strip().matches("(?s).*[.?!,;:]");
        if (next.nameIs("lpage") && before.nameIs("fpage")) return "–";
        if (next.nameIs("issue") && before.nameIs("volume")) return "";
        boolean isOfVolume = before.nameIs("volume") || before.nameIs("issue");
        if (isOfVolume && PAGES.contains(next.tagName())) return ": ";
        if (before.nameIs("publisher-loc") && next.nameIs("publisher-name")) return ": ";
        if (isStopped) return " ";
        boolean isAmongPeople = PEOPLE.contains(before.tagName()) && PEOPLE.contains(next.tagName());
        if (isAmongPeople) return ", ";
        return SENTENCES.contains(before.tagName()) || PEOPLE.contains(before.tagName()) ? ". " : ", ";
    }

    private static void people(Element group, Element to) {
        boolean isPrinted = Markup.isPrinted(group);
        var names = isPrinted
                ? group.text()
                : group.children().stream()
                        .map(ComposedWork::person)
                        .filter(name -> !name.isBlank())
                        .collect(Collectors.joining(", "));
        boolean isOfEditors = group.attr("person-group-type").startsWith("editor");
        var words = GeneratedWords.in(Sections.language(group));
        to.appendText(isOfEditors && !isPrinted ? words.get(GeneratedWord.EDITED_BY, names) : names);
    }

    private static String person(Element person) {
        if (person.nameIs("etal") && !person.hasText()) return "et al.";
        return Names.cited(person);
    }

    /** With an address where there is one, as registries of DOIs want it. */
    static void identifier(Element id, Element to) {
        var address = address(id);
        if (address != null) to.appendElement("a").attr("href", address).text(address);
        else to.appendText(id.attr("pub-id-type").toUpperCase(Locale.ROOT) + " " + id.text());
    }

    /** Where an identifier leads; null when it leads nowhere. */
    static @Nullable String address(Element id) {
        var value = id.text().strip().replaceFirst("(?i)^doi:\\s*", "");
        var address = id.hasAttr("xlink:href") ? id.attr("xlink:href") : WebAddress.of(id.attr("pub-id-type"), value);
        return WebAddress.isAbsolute(address) ? address : null;
    }
}
