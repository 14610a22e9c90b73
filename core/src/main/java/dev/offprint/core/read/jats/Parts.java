// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import dev.offprint.core.text.GeneratedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Letters, answers, reviews and translations with a front matter of their own. */
final class Parts {
    private static final Set<String> TAKEN = Set.of(
            "title-group",
            "article-title",
            "contrib-group",
            "aff",
            "aff-alternatives",
            "abstract",
            "trans-abstract",
            "author-notes",
            "product");

    private final Markup markup;

    Parts(Markup markup) {
        this.markup = markup;
    }

    void write(Element sub, Element to, int level) {
        var html = Markup.start("div", sub, to);
        var own = Front.meta(sub);
        heading(sub, own, html.appendElement(Sections.name(level)), level);
        people(own, html);
        for (var child : own.children()) detail(child, html);
        for (var related : own.select("> abstract, > trans-abstract, > product")) {
            markup.inside(related, html, level + 1);
        }
        new AuthorNotes(own, markup).writeWithoutRoles(html);
        for (var text : sub.select(Body.TEXT)) markup.named("div", text, html, level + 1);
        for (var inner : sub.select("> sub-article, > response")) write(inner, html, level + 1);
    }

    private void heading(Element sub, Element own, Element to, int level) {
        var title = TitleGroup.title(own);
        var subject = own.select("> article-categories subject").text();
        if (title != null && title.hasText()) {
            markup.inside(title, to, level);
            for (var subtitle : own.select("> title-group > subtitle"))
                markup.inside(subtitle, to.appendText(": "), level);
            own.select("> article-categories").forEach(markup::omitFront);
            return;
        }
        var type = sub.attr("article-type").isBlank() ? sub.attr("response-type") : sub.attr("article-type");
        var words = subject.isBlank() ? type.replace('-', ' ') : subject;
        if (words.isBlank()) to.remove();
        else to.text(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }

    /** In one line where nothing but their names is known, else a line for each. */
    private void people(Element own, Element to) {
        var affiliations = new Affiliations(own);
        var people = Contributors.elements(own).stream()
                .filter(contrib -> !Contributors.name(contrib).isBlank())
                .toList();
        var details = people.stream().map(one -> details(one, affiliations)).toList();
        if (details.stream().allMatch(String::isEmpty)) names(people, to);
        else for (int i = 0; i < people.size(); i++) person(people.get(i), details.get(i), to);
    }

    private static void names(List<Element> people, Element to) {
        if (people.isEmpty()) return;
        var words = GeneratedWords.in(Sections.language(people.get(0)));
        var names = people.stream().map(Contributors::name).toList();
        to.appendElement("p").appendElement("em").text(words.list(names));
    }

    private static void person(Element contrib, String details, Element to) {
        var p = to.appendElement("p");
        p.appendElement("em").text(Contributors.name(contrib));
        if (!details.isEmpty()) p.appendText(", " + details);
    }

    private static String details(Element contrib, Affiliations affiliations) {
        var all = new ArrayList<>(contrib.select("> role").eachText());
        all.addAll(affiliations.of(contrib));
        return all.stream().filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
    }

    /** Where it can be had, and what is for machines. */
    private void detail(Element child, Element to) {
        boolean isDoi = child.nameIs("article-id") && child.attr("pub-id-type").equals("doi");
        if (isDoi) {
            var address = WebAddress.of("doi", child.text().strip());
            to.appendElement("p").appendElement("a").attr("href", address).text(address);
        } else if (!TAKEN.contains(child.tagName()) && !child.nameIs("article-categories")) {
            markup.omitFront(child);
        }
    }
}
