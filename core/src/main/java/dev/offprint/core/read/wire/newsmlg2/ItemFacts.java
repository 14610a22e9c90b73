// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire.newsmlg2;

import dev.offprint.core.read.wire.Byline;
import dev.offprint.core.read.wire.Single;
import dev.offprint.core.read.wire.Tree;
import dev.offprint.core.read.wire.WireFacts;
import dev.offprint.core.read.wire.WireStatus;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a news item says of itself: on its management, its content and its rights. */
final class ItemFacts {
    private final WireFacts facts = new WireFacts();
    private final Element item;

    private ItemFacts(Element item) {
        this.item = item;
    }

    static WireFacts of(Element item) {
        var say = new ItemFacts(item);
        say.management();
        Tree.all(item, "contentMeta").forEach(say::content);
        Tree.all(item, "partMeta").forEach(say::parts);
        say.rights();
        say.facts.say(Single.LANGUAGE, item.attr("xml:lang"));
        return say.facts;
    }

    private void management() {
        facts.identifier(item.attr("guid").startsWith("urn:") ? "urn" : "guid", item.attr("guid"));
        facts.say(Single.VERSION, item.attr("version"));
        for (var meta : Tree.all(item, "itemMeta")) {
            var status = Tree.first(meta, "pubStatus").map(ItemFacts::code).orElse("");
            Tree.all(meta, "embargoed").forEach(e -> facts.status("", e.hasText() ? e.text() : WireStatus.UNTIL_TOLD));
            facts.status(status, "");
            facts.published(Tree.text(meta, "firstCreated").orElse(null));
            facts.modified(Tree.text(meta, "versionCreated").orElse(null));
            Tree.all(meta, "provider").forEach(p -> facts.desk("provider", named(p)));
            Tree.all(meta, "edNote").forEach(n -> facts.desk("ednote", n.text()));
            for (var name : new String[] {"signal", "role", "service", "profile"}) {
                Tree.all(meta, name).forEach(e -> facts.desk(name, named(e)));
            }
            Tree.all(meta, "title").forEach(t -> facts.desk("title", t.text()));
        }
    }

    private void content(Element meta) {
        headlines(meta);
        facts.published(Tree.text(meta, "contentCreated").orElse(null));
        facts.desk("urgency", Tree.text(meta, "urgency").orElse(""));
        Tree.all(meta, "slugline").forEach(s -> facts.desk("slugline", s.text()));
        for (var by : Tree.all(meta, "by")) facts.authors(Byline.authors(by.text(), ""));
        facts.say(Single.DATELINE, Tree.joined(meta, "dateline"));
        Tree.all(meta, "located").forEach(l -> facts.say(Single.LOCATED, name(l)));
        Stream.of("creditline", "creditLine").forEach(n -> Tree.all(meta, n).forEach(c -> facts.credit(c.text())));
        Tree.all(meta, "language").forEach(l -> facts.say(Single.LANGUAGE, l.attr("tag")));
        Tree.all(meta, "subject").forEach(s -> facts.subject(name(s)));
        Tree.all(meta, "keyword").forEach(k -> facts.keyword(k.text()));
        Tree.all(meta, "genre").forEach(g -> facts.desk("genre", named(g)));
        Tree.all(meta, "infoSource").forEach(s -> facts.desk("infosource", named(s)));
        Tree.all(meta, "creator").forEach(c -> facts.desk("creator", named(c)));
        Tree.all(meta, "contributor").forEach(c -> facts.desk("contributor", named(c)));
    }

    /** The main headline, whatever it is called; others may be the line below or above it, or are told. */
    private void headlines(Element meta) {
        var all = Tree.all(meta, "headline");
        all.stream().filter(h -> isMain(role(h))).findFirst().ifPresent(h -> facts.headline(h.text()));
        facts.dek(all.stream().filter(h -> isBelow(role(h))).map(Element::text));
        for (var headline : all) {
            var role = role(headline);
            if (isBelow(role)) continue;
            if (role.contains("kicker") || role.contains("over")) facts.say(Single.KICKER, headline.text());
            else facts.headline(headline.text());
        }
        all.stream().findFirst().filter(h -> !facts.hasHeadline()).ifPresent(h -> facts.headline(h.text()));
    }

    private static boolean isBelow(String role) {
        return role.contains("sub") || role.contains("dek");
    }

    private static boolean isMain(String role) {
        return role.isEmpty() || role.equals("main") || role.equals("headline") || role.equals("medium");
    }

    static String role(Element element) {
        return element.attr("role").replaceFirst("^.*[:/]", "").toLowerCase(Locale.ROOT);
    }

    private void parts(Element meta) {
        Tree.all(meta, "language").forEach(l -> facts.say(Single.LANGUAGE, l.attr("tag")));
        Tree.all(meta, "edNote").forEach(n -> facts.desk("ednote", n.text()));
    }

    private void rights() {
        for (var rights : Tree.all(item, "rightsInfo")) {
            Tree.all(rights, "copyrightHolder").forEach(h -> facts.say(Single.HOLDER, named(h)));
            var notice = Tree.joined(rights, "copyrightNotice");
            var terms = Tree.joined(rights, "usageTerms");
            boolean isBoth = !notice.isEmpty() && !terms.isEmpty();
            facts.say(Single.STATEMENT, isBoth ? notice + " — " + terms : notice + terms);
            Tree.all(rights, "link").forEach(l -> facts.say(Single.LICENCE, l.attr("href")));
        }
    }

    /** What a thing is called in words; empty when it has only a code. */
    static String name(Element thing) {
        return Tree.text(thing, "name").or(() -> Tree.text(thing, "definition")).orElse("");
    }

    /** What a thing is called, in words, a literal or a code. */
    private static String named(Element thing) {
        var name = name(thing);
        if (!name.isEmpty()) return name;
        return thing.attr("literal").isBlank() ? code(thing) : thing.attr("literal");
    }

    private static String code(Element thing) {
        return thing.attr("qcode").isBlank() ? thing.attr("uri") : thing.attr("qcode");
    }
}
