// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.pubmed;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Who wrote and edited the article of a record. Stateless. */
final class RecordPeople {
    private RecordPeople() {}

    static void write(Element record, Element to) {
        for (var list : record.select("Article > AuthorList, BookDocument > AuthorList, Book > AuthorList")) {
            boolean isOfEditors = list.attr("Type").toLowerCase(Locale.ROOT).startsWith("editor");
            var group = to.appendElement("contrib-group");
            for (var author : list.select("> Author")) {
                if (author.attr("ValidYN").equals("N")) continue;
                person(author, group.appendElement("contrib").attr("contrib-type", isOfEditors ? "editor" : "author"));
            }
        }
    }

    private static void person(Element author, Element to) {
        for (var id : author.select("> Identifier[Source=ORCID]"))
            Draft.text(to, "contrib-id", "contrib-id-type", "orcid", hyphened(id.text()));
        Draft.text(to, "collab", Draft.first(author, "> CollectiveName"));
        var given = Draft.first(author, "> ForeName, > FirstName");
        var name = new Element("name");
        Draft.text(name, "surname", Draft.first(author, "> LastName"));
        Draft.text(name, "given-names", given.isEmpty() ? Draft.first(author, "> Initials") : given);
        Draft.text(name, "suffix", Draft.first(author, "> Suffix"));
        if (name.childrenSize() > 0) to.appendChild(name);
        for (var affiliation : author.select("> AffiliationInfo > Affiliation, > Affiliation"))
            Draft.text(to, "aff", affiliation.text());
    }

    /** Some records write the digits alone. */
    private static String hyphened(String orcid) {
        return orcid.strip().replaceFirst("(\\d{4})(\\d{4})(\\d{4})(\\d{3}[\\dX])$", "$1-$2-$3-$4");
    }
}
