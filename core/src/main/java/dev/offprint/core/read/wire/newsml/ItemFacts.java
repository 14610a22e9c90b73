// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire.newsml;

import dev.offprint.core.read.wire.Byline;
import dev.offprint.core.read.wire.Single;
import dev.offprint.core.read.wire.Tree;
import dev.offprint.core.read.wire.WireFacts;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What a news item of NewsML 1.x says of itself, apart from its components. */
final class ItemFacts {
    private final WireFacts facts = new WireFacts();
    private final Element item;

    private ItemFacts(Element item) {
        this.item = item;
    }

    static WireFacts of(Element item) {
        var say = new ItemFacts(item);
        say.identification();
        Tree.all(item, "NewsManagement").forEach(say::management);
        return say.facts;
    }

    private void identification() {
        for (var id : Tree.all(item, "Identification", "NewsIdentifier")) {
            facts.identifier("urn", Tree.text(id, "PublicIdentifier").orElse(""));
            facts.say(Single.VERSION, Tree.text(id, "RevisionId").orElse(""));
            facts.desk("provider", Tree.text(id, "ProviderId").orElse(""));
        }
        facts.desk("label", Tree.text(item, "Identification", "NameLabel").orElse(""));
    }

    private void management(Element management) {
        var status = formal(management, "Status");
        boolean isEmbargoed = status.equalsIgnoreCase("Embargoed");
        facts.status(status, isEmbargoed ? release(management) : "");
        facts.published(Tree.text(management, "FirstCreated").orElse(null));
        facts.modified(Tree.text(management, "ThisRevisionCreated").orElse(null));
        facts.desk("urgency", formal(management, "Urgency"));
        Tree.all(management, "Instruction").forEach(i -> facts.desk("instruction", i.attr("FormalName")));
    }

    /** When it becomes usable, as far as it says so. */
    private static String release(Element management) {
        return Tree.all(management, "StatusWillChange").stream()
                .filter(change -> formal(change, "FutureStatus").equalsIgnoreCase("Usable"))
                .flatMap(change -> Tree.text(change, "DateAndTime").stream())
                .findFirst()
                .orElse("");
    }

    /** What a component says of what is inside it. */
    static void component(Element component, WireFacts facts) {
        for (var lines : Tree.all(component, "NewsLines")) lines(lines, facts);
        for (var meta : Tree.all(component, "AdministrativeMetadata")) {
            Tree.all(meta, "Provider", "Party").forEach(p -> facts.desk("provider", party(p)));
            Tree.all(meta, "Source", "Party").forEach(p -> facts.desk("infosource", party(p)));
            Tree.all(meta, "Creator", "Party").forEach(p -> facts.desk("creator", party(p)));
        }
        for (var rights : Tree.all(component, "RightsMetadata", "Copyright")) {
            facts.say(Single.HOLDER, Tree.text(rights, "CopyrightHolder").orElse(""));
        }
        for (var meta : Tree.all(component, "DescriptiveMetadata")) {
            facts.say(Single.LANGUAGE, formal(meta, "Language"));
            facts.desk("genre", formal(meta, "Genre"));
            Tree.all(meta, "SubjectCode", "Subject").forEach(s -> facts.subject(party(s)));
            Tree.all(meta, "SubjectCode", "SubjectMatter").forEach(s -> facts.subject(party(s)));
            facts.say(
                    Single.LOCATED,
                    Tree.attribute("Value", meta, "Location", "Property").orElse(""));
        }
    }

    private static void lines(Element lines, WireFacts facts) {
        Tree.all(lines, "HeadLine").forEach(h -> facts.headline(h.text()));
        facts.dek(Tree.all(lines, "SubHeadLine").stream().map(Element::text));
        bylines(lines, facts);
        facts.say(Single.DATELINE, Tree.joined(lines, "DateLine"));
        Tree.all(lines, "CopyrightLine").forEach(c -> facts.say(Single.STATEMENT, c.text()));
        Tree.all(lines, "CreditLine").forEach(c -> facts.credit(c.text()));
        for (var desk : Map.of("SlugLine", "slugline", "RightsLine", "rights", "SeriesLine", "series")
                .entrySet()) {
            Tree.all(lines, desk.getKey()).forEach(l -> facts.desk(desk.getValue(), l.text()));
        }
        for (var words : Tree.all(lines, "KeywordLine")) {
            for (var word : words.text().split("[,;]", -1)) facts.keyword(word);
        }
        for (var line : Tree.all(lines, "NewsLine")) {
            var kind = "line." + formal(line, "NewsLineType");
            Tree.all(line, "NewsLineText").forEach(t -> facts.desk(kind, t.text()));
        }
    }

    /** A title belongs to the byline before it. */
    private static void bylines(Element lines, WireFacts facts) {
        var line = "";
        for (var child : lines.children()) {
            boolean isTitle = Tree.is(child, "ByLineTitle");
            if (!isTitle && !Tree.is(child, "ByLine")) continue;
            facts.authors(Byline.authors(line, isTitle ? child.text() : ""));
            line = isTitle ? "" : child.text();
        }
        facts.authors(Byline.authors(line, ""));
    }

    static String formal(Element from, String name) {
        return Tree.attribute("FormalName", from, name).orElse("");
    }

    private static String party(Element party) {
        return party.hasText() ? party.text() : party.attr("FormalName");
    }
}
