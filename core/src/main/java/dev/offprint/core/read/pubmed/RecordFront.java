// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.pubmed;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The front matter of a record as JATS has it, but for people, dates and abstracts. Stateless. */
final class RecordFront {
    private RecordFront() {}

    static void journal(Element record, Element to) {
        var title = Draft.first(record, "Journal > Title, Book > BookTitle");
        var shortTitle = Draft.first(record, "Journal > ISOAbbreviation, MedlineJournalInfo > MedlineTA");
        Draft.text(to, "journal-title", title.isEmpty() ? shortTitle : title);
        Draft.text(to, "issn", Draft.first(record, "Journal > ISSN, MedlineJournalInfo > ISSNLinking"));
        var publisher = to.appendElement("publisher");
        Draft.text(publisher, "publisher-name", Draft.first(record, "Book > Publisher > PublisherName"));
        Draft.text(publisher, "publisher-loc", Draft.first(record, "Book > Publisher > PublisherLocation"));
    }

    static void write(Element record, Element to) {
        identifiers(record, to);
        subjects(record, to);
        titles(record, to.appendElement("title-group"));
        RecordPeople.write(record, to);
        RecordDates.write(record, to);
        Draft.text(to, "volume", Draft.first(record, "JournalIssue > Volume"));
        Draft.text(to, "issue", Draft.first(record, "JournalIssue > Issue"));
        Draft.text(to, "page-range", Draft.first(record, "Pagination > MedlinePgn"));
        for (var rights : record.select("Abstract > CopyrightInformation"))
            Draft.text(to.appendElement("permissions"), "copyright-statement", rights.text());
        related(record, to);
        RecordAbstracts.write(record, to);
        for (var list : record.select("KeywordList")) {
            var group = to.appendElement("kwd-group");
            for (var word : list.select("> Keyword")) Draft.text(group, "kwd", word.text());
        }
        grants(record, to);
        for (var interest : record.select("CoiStatement"))
            Draft.inside(
                    interest,
                    to.appendElement("author-notes").appendElement("fn").appendElement("p"));
    }

    private static void identifiers(Element record, Element to) {
        Draft.text(
                to,
                "article-id",
                "pub-id-type",
                "pmid",
                Draft.first(record, "MedlineCitation > PMID, BookDocument > PMID"));
        for (var id :
                record.select("PubmedData > ArticleIdList > ArticleId, BookDocument > ArticleIdList > ArticleId")) {
            var type = id.attr("IdType");
            if (!type.equals("pubmed")) Draft.text(to, "article-id", "pub-id-type", type, id.text());
        }
        for (var id : record.select("Article > ELocationID:not([ValidYN=N])"))
            Draft.text(to, "article-id", "pub-id-type", id.attr("EIdType"), id.text());
    }

    /** The headings of the library's vocabulary, each with what it is looked at for. */
    private static void subjects(Element record, Element to) {
        var group = new Element("subj-group");
        for (var heading : record.select("MeshHeadingList > MeshHeading"))
            Draft.text(group, "subject", String.join(" / ", heading.children().eachText()));
        var series = Draft.first(record, "Book > CollectionTitle");
        if (group.childrenSize() == 0 && series.isEmpty()) return;
        var categories = to.appendElement("article-categories");
        if (group.childrenSize() > 0) categories.appendChild(group);
        Draft.text(categories, "series-title", series);
    }

    private static void titles(Element record, Element to) {
        var title = record.selectFirst("Article > ArticleTitle, BookDocument > ArticleTitle");
        var own = record.selectFirst("Article > VernacularTitle, BookDocument > VernacularTitle");
        var book = record.selectFirst("Book > BookTitle");
        var shown = title != null && title.hasText() ? title : own == null ? book : own;
        if (shown != null) Draft.inside(shown, to.appendElement("article-title"));
        if (own == null || own.equals(shown)) return;
        var translated = to.appendElement("trans-title-group").attr("xml:lang", language(record));
        Draft.inside(own, translated.appendElement("trans-title"));
    }

    /** Of the article itself, whose abstract may be in English all the same. */
    static String language(Element record) {
        return MedlineLanguages.tag(Draft.first(record, "Article > Language, BookDocument > Language"));
    }

    /** Of what kinds the article is, as one text. */
    static String kinds(Element record) {
        return record
                .select("PublicationTypeList > PublicationType, BookDocument > PublicationType")
                .eachText()
                .stream()
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static void related(Element record, Element to) {
        for (var other : record.select("CommentsCorrectionsList > CommentsCorrections")) {
            var link = to.appendElement("related-article").attr("related-article-type", other.attr("RefType"));
            var number = Draft.first(other, "> PMID");
            if (!number.isEmpty()) link.attr("ext-link-type", "pmid").attr("xlink:href", number);
            link.text(Draft.first(other, "> RefSource"));
        }
    }

    private static void grants(Element record, Element to) {
        var group = new Element("funding-group");
        for (var grant : record.select("GrantList > Grant")) {
            var award = group.appendElement("award-group");
            Draft.text(award, "award-id", Draft.first(grant, "> GrantID"));
            Draft.text(award, "award-name", Draft.first(grant, "> Acronym"));
            Draft.text(award, "funding-source", Draft.first(grant, "> Agency"));
            Draft.text(award, "country", Draft.first(grant, "> Country"));
        }
        if (group.childrenSize() > 0) to.appendChild(group);
    }
}
