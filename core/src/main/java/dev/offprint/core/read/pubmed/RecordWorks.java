// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.pubmed;

import org.jsoup.nodes.Element;

/** The works that the article of a record cites. Stateless. */
final class RecordWorks {
    private RecordWorks() {}

    static void write(Element record, Element to) {
        var list = new Element("ref-list");
        var titles = record.select("ReferenceList > Title").eachText();
        Draft.text(list, "title", String.join(" / ", titles));
        for (var work : record.select("ReferenceList > Reference")) work(work, list.appendElement("ref"));
        if (list.selectFirst("> ref") != null) to.appendElement("back").appendChild(list);
    }

    private static void work(Element work, Element to) {
        var citation = to.appendElement("mixed-citation");
        for (var text : work.select("> Citation")) Draft.inside(text, citation);
        for (var id : work.select("> ArticleIdList > ArticleId")) {
            var type = id.attr("IdType").equals("pubmed") ? "pmid" : id.attr("IdType");
            boolean isPrinted = type.equals("doi") && citation.text().contains(id.text());
            if (isPrinted) continue;
            citation.appendText(type.equals("pmid") ? " PMID " : " ");
            Draft.text(citation, "pub-id", "pub-id-type", type, id.text());
        }
    }
}
