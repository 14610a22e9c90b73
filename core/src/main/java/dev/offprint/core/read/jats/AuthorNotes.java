// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the front matter prints about the authors and their work: addresses, parts they had, money, interests, data. */
final class AuthorNotes {
    private static final String ROLES = "> role";
    private static final String GROUPS = "> fn-group, > title-group > fn-group, > contrib-group > fn-group";
    private static final String ABOUT = "> degrees, > email, > address, > etal, > ext-link, > author-comment";

    private final Element meta;
    private final Markup markup;

    AuthorNotes(Element meta, Markup markup) {
        this.meta = meta;
        this.markup = markup;
    }

    void write(Element to) {
        write(to, ROLES + ", " + ABOUT);
    }

    /** The same where roles are said beside the names. */
    void writeWithoutRoles(Element to) {
        write(to, ABOUT);
    }

    private void write(Element to, String about) {
        for (var notes : meta.select("> author-notes")) {
            for (var child : notes.children()) note(child, to);
        }
        for (var group : meta.select(GROUPS)) markup.element(group, to, 1);
        for (var contrib : Contributors.elements(meta)) person(contrib, about, to);
        for (var aff : meta.select("aff")) contact(aff, to);
        for (var custom : meta.select("custom-meta")) custom(custom, to);
    }

    private void note(Element note, Element to) {
        if (!note.nameIs("corresp")) {
            markup.element(note, to, 1);
            return;
        }
        var p = Markup.start("p", note, to);
        var label = note.select("> label").text();
        if (!label.isBlank()) p.appendText(label + " ");
        markup.insideWithout(note, p, 1, Set.of("label"));
    }

    private void person(Element contrib, String about, Element to) {
        var parts = new ArrayList<Element>();
        for (var part : contrib.select(about)) if (part.hasText() && !isSaid(part, contrib)) parts.add(part);
        boolean isSentence = contrib.selectFirst("> x") != null && !parts.isEmpty();
        if (isSentence) sentence(contrib, parts, to);
        else if (!parts.isEmpty()) line(Contributors.name(contrib), parts, to);
        for (var bio : contrib.select("> bio")) markup.element(bio, to, 1);
        var members = contrib.select("> collab contrib, > collab-wrap contrib");
        if (!members.isEmpty()) members(Contributors.name(contrib), members, to);
    }

    /** The source says itself what stands between its parts. */
    private void sentence(Element contrib, List<Element> parts, Element to) {
        var p = to.appendElement("p");
        p.appendElement("strong").text(Contributors.name(contrib));
        for (var child : contrib.children()) {
            if (child.nameIs("x") || parts.contains(child)) markup.element(child, p, 1);
        }
    }

    /** That an editor is an editor the byline says. */
    private static boolean isSaid(Element part, Element contrib) {
        var type = contrib.attr("contrib-type").toLowerCase(Locale.ROOT);
        return part.nameIs("role")
                && part.text().strip().toLowerCase(Locale.ROOT).equals(type);
    }

    private void members(String name, List<Element> members, Element to) {
        var p = to.appendElement("p");
        p.appendElement("strong").text(name + ":");
        var names = new ArrayList<String>();
        for (var member : members) {
            var affiliation = member.select("> aff").text();
            names.add(Contributors.name(member) + (affiliation.isBlank() ? "" : " (" + affiliation + ")"));
        }
        names.removeIf(String::isBlank);
        p.appendText(" " + String.join(", ", names));
    }

    private void line(String name, List<Element> parts, Element to) {
        var p = to.appendElement("p");
        if (!name.isBlank()) p.appendElement("strong").text(name + ":");
        for (int i = 0; i < parts.size(); i++) {
            p.appendText(i == 0 ? " " : ", ");
            markup.element(parts.get(i), p.appendElement("span"), 1);
        }
    }

    /** How to reach those at an address. */
    private void contact(Element aff, Element to) {
        var parts = aff.select("email, phone, fax, uri, ext-link").stream()
                .filter(Element::hasText)
                .toList();
        if (!parts.isEmpty()) line(Affiliations.text(aff), parts, to);
    }

    /** What is a sentence is for people. */
    private void custom(Element custom, Element to) {
        var name = custom.selectFirst("> meta-name");
        var value = custom.selectFirst("> meta-value");
        boolean isProse = name != null && value != null && value.text().strip().matches("(?s)\\S+(?:\\s+\\S+){4,}");
        if (!isProse || name == null || value == null || TitleGroup.isDek(name)) return;
        var p = to.appendElement("p");
        p.appendElement("strong").text(name.text() + ".");
        p.appendText(" ");
        markup.inside(value, p, 1);
    }
}
