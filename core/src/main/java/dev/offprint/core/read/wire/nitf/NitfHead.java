// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire.nitf;

import dev.offprint.core.read.wire.Single;
import dev.offprint.core.read.wire.Tree;
import dev.offprint.core.read.wire.WireDate;
import dev.offprint.core.read.wire.WireFacts;
import java.util.ArrayList;
import org.jsoup.nodes.Element;

/** What the head of NITF says: what the item is, when, of which version, and for whom. */
public final class NitfHead {
    private final WireFacts facts;

    private NitfHead(WireFacts facts) {
        this.facts = facts;
    }

    /** Takes over what a head says that has not been said; an item without a head says nothing. */
    public static void of(Element nitf, WireFacts facts) {
        var say = new NitfHead(facts);
        facts.say(Single.LANGUAGE, nitf.attr("xml:lang"));
        for (var head : Tree.all(nitf, "head")) {
            say.docdata(head);
            say.pubdata(head);
            say.subjects(head);
            Tree.all(head, "revision-history").forEach(r -> facts.desk("revision", revision(r)));
        }
    }

    /** The title of a head, which is the headline where the body has none. */
    static String title(Element nitf) {
        return Tree.text(nitf, "head", "title").orElse("");
    }

    private void docdata(Element head) {
        for (var docdata : Tree.all(head, "docdata")) {
            facts.identifier("nitf", attribute(docdata, "doc-id", "id-string"));
            facts.published(attribute(docdata, "date.issue", "norm"));
            facts.status(docdata.attr("management-status"), embargo(head, docdata));
            facts.desk("expires", attribute(docdata, "date.expire", "norm"));
            facts.desk("urgency", attribute(docdata, "urgency", "ed-urg"));
            facts.desk("fixture", attribute(docdata, "fixture", "fix-id"));
            facts.desk("slugline", attribute(docdata, "du-key", "key"));
            facts.say(Single.VERSION, attribute(docdata, "du-key", "version"));
            Tree.all(docdata, "ed-msg").forEach(m -> facts.desk("ednote", m.attr("info")));
            Tree.all(docdata, "del-list", "from-src").forEach(s -> facts.desk("delivery", s.attr("src-name")));
            Tree.all(docdata, "key-list", "keyword").forEach(k -> facts.keyword(k.attr("key")));
            Tree.all(docdata, "doc-scope").forEach(s -> facts.desk("scope", s.attr("scope")));
            Tree.all(docdata, "series").forEach(s -> facts.series(s.attr("series.name")));
            Tree.all(docdata, "correction").forEach(c -> facts.desk("correction", c.attr("info")));
            for (var content : Tree.all(docdata, "identified-content")) {
                content.children().forEach(c -> facts.keyword(c.text()));
            }
            copyright(docdata);
        }
    }

    /** The release is an embargo only when it comes after the issue or the publication. */
    private static String embargo(Element head, Element docdata) {
        var release = attribute(docdata, "date.release", "norm");
        if (docdata.attr("management-status").equals("embargoed")) return release;
        var issue = attribute(docdata, "date.issue", "norm");
        return isLater(release, issue.isEmpty() ? attribute(head, "pubdata", "date.publication") : issue)
                ? release
                : "";
    }

    private static boolean isLater(String release, String issue) {
        var first = WireDate.instant(issue);
        return WireDate.instant(release)
                .filter(r -> first.isPresent() && r.isAfter(first.get()))
                .isPresent();
    }

    private void copyright(Element docdata) {
        for (var copyright : Tree.all(docdata, "doc.copyright")) {
            var holder = copyright.attr("holder").strip();
            var year = copyright.attr("year").strip().replaceFirst("^(\\d{4})\\d{4}.*", "$1");
            facts.say(Single.HOLDER, holder);
            if (!holder.isEmpty() && !year.isEmpty()) facts.say(Single.STATEMENT, "© " + year + " " + holder);
        }
        Tree.all(docdata, "doc.rights").forEach(r -> facts.desk("rights", r.attr("agent")));
    }

    private void pubdata(Element head) {
        for (var pubdata : Tree.all(head, "pubdata")) {
            facts.say(Single.PUBLICATION, pubdata.attr("name"));
            facts.say(Single.SECTION, pubdata.attr("position.section"));
            facts.published(pubdata.attr("date.publication"));
            facts.say(Single.URL, pubdata.attr("ex-ref"));
            var issn = pubdata.attr("issn");
            if (!issn.isBlank()) facts.identifier("issn", issn);
        }
    }

    private void subjects(Element head) {
        for (var subject : Tree.all(head, "tobject", "tobject.subject")) {
            var names = new ArrayList<String>();
            for (var part : new String[] {"tobject.subject.type", "tobject.subject.matter", "tobject.subject.detail"}) {
                if (!subject.attr(part).isBlank()) names.add(subject.attr(part).strip());
            }
            facts.subject(String.join(": ", names));
        }
        for (var meta : Tree.all(head, "meta")) {
            if (meta.attr("name").equalsIgnoreCase("slug")) facts.desk("slugline", meta.attr("content"));
        }
    }

    private static String revision(Element revision) {
        return (revision.attr("norm") + " " + revision.attr("name") + " " + revision.attr("comment")).strip();
    }

    private static String attribute(Element docdata, String element, String attribute) {
        return Tree.attribute(attribute, docdata, element).orElse("");
    }
}
