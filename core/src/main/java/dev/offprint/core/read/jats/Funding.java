// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import dev.offprint.core.text.GeneratedWord;
import dev.offprint.core.text.GeneratedWords;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Who paid: in the sentence of the authors, and grant by grant; unless the text says so too. */
final class Funding {
    private final Element root;
    private final Markup markup;

    Funding(Element root, Markup markup) {
        this.root = root;
        this.markup = markup;
    }

    void write(Element to) {
        var groups = Front.meta(root).select("> funding-group");
        if (groups.isEmpty()) return;
        var said = root.select("> body, > back").text();
        var box = new Element("div");
        for (var statement : groups.select("funding-statement")) {
            if (said.contains(statement.text())) markup.omitFront(statement);
            else markup.named("p", statement, box, 2);
        }
        said += groups.select("funding-statement").text();
        for (var award : groups.select("award-group")) {
            if (isSaid(award, said)) markup.omitFront(award);
            else award(award, box);
        }
        if (!box.hasText()) return;
        var words = GeneratedWords.in(Sections.language(root));
        to.appendElement("h1").text(words.get(GeneratedWord.FUNDING));
        to.appendChild(box);
    }

    /** A grant is known by its number; one without is known by who gave it. */
    private static boolean isSaid(Element award, String said) {
        var numbers = texts(award.select("award-id"));
        var names = numbers.isEmpty() ? texts(award.select("funding-source, support-source")) : numbers;
        return names.stream().allMatch(said::contains);
    }

    private static List<String> texts(List<Element> parts) {
        return parts.stream().map(Affiliations::text).filter(t -> !t.isBlank()).toList();
    }

    private static void award(Element award, Element to) {
        var words = award.children().stream()
                .map(Funding::part)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
        if (!words.isEmpty()) to.appendElement("p").text(words);
    }

    private static String part(Element part) {
        var names = part.select("name");
        return names.isEmpty()
                ? Affiliations.text(part)
                : names.stream().map(Names::person).collect(Collectors.joining(", "));
    }
}
