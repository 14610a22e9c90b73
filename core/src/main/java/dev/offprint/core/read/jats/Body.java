// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import dev.offprint.core.text.GeneratedWord;
import dev.offprint.core.text.GeneratedWords;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The text of an article from the work it reviews to its appendices, and the parts with authors of their own. */
final class Body {
    private static final String TEXT = "> body, > back, > floats-group, > floats-wrap";

    private final Element root;
    private final Element meta;
    private final Markup markup;

    Body(Element root, Markup markup) {
        this.root = root;
        this.meta = Front.meta(root);
        this.markup = markup;
    }

    void write(Element to) {
        for (var product : meta.select("> product")) {
            new Work(markup).citation(product, to.appendElement("p"));
        }
        for (var part : root.select("> front > *")) {
            boolean isMeta = part.nameIs("article-meta") || part.nameIs("journal-meta");
            if (!isMeta) markup.element(part, to, 1);
        }
        for (var part : root.select(TEXT)) markup.named("div", part, to, 1);
        funding(to);
        for (var sub : root.select("> sub-article, > response")) part(sub, to, 1);
    }

    /** Who paid, unless the text says so too. */
    private void funding(Element to) {
        var groups = meta.select("> funding-group");
        if (groups.isEmpty()) return;
        var said = root.select("> body, > back").text();
        var box = new Element("div");
        for (var group : groups) {
            var statements = group.select("> funding-statement");
            for (var statement : statements) {
                if (said.contains(statement.text())) markup.omit(Omissions.Kind.FRONT);
                else markup.named("p", statement, box, 2);
            }
            if (statements.isEmpty()) awards(group, box);
            else group.select("> award-group").forEach(award -> markup.omit(Omissions.Kind.FRONT));
        }
        if (!box.hasText()) return;
        var words = GeneratedWords.in(Sections.language(root));
        to.appendElement("h1").text(words.get(GeneratedWord.FUNDING));
        to.appendChild(box);
    }

    private void awards(Element group, Element to) {
        for (var award : group.select("> award-group")) {
            var p = to.appendElement("p");
            for (var part : award.children()) {
                var words = part.nameIs("principal-award-recipient") && part.selectFirst("name") != null
                        ? String.join(
                                ", ",
                                part.select("name").stream().map(Names::person).toList())
                        : Affiliations.text(part);
                if (words.isBlank()) continue;
                p.appendText((p.hasText() ? ", " : "") + words);
            }
        }
    }

    /** A letter, an answer or a translation with a front matter of its own. */
    private void part(Element sub, Element to, int level) {
        var html = Markup.start("div", sub, to);
        var own = Front.meta(sub);
        heading(sub, own, html.appendElement(Sections.name(level)), level);
        var names = Contributors.elements(own).stream()
                .map(Contributors::name)
                .filter(name -> !name.isBlank())
                .toList();
        var words = GeneratedWords.in(Sections.language(sub));
        if (!names.isEmpty()) html.appendElement("p").appendElement("em").text(words.list(names));
        for (var related : own.select("> abstract, > trans-abstract, > author-notes, > product")) {
            markup.inside(related, html, level + 1);
        }
        for (var text : sub.select(TEXT)) markup.named("div", text, html, level + 1);
        for (var inner : sub.select("> sub-article, > response")) part(inner, html, level + 1);
    }

    private void heading(Element sub, Element own, Element to, int level) {
        var title = TitleGroup.title(own);
        if (title != null && title.hasText()) {
            markup.inside(title, to, level);
            for (var subtitle : own.select("> title-group > subtitle"))
                markup.inside(subtitle, to.appendText(": "), level);
            return;
        }
        var subject = own.select("> article-categories subject").text();
        var type = sub.attr("article-type").isBlank() ? sub.attr("response-type") : sub.attr("article-type");
        var words = subject.isBlank() ? type.replace('-', ' ') : subject;
        if (words.isBlank()) to.remove();
        else to.text(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }
}
