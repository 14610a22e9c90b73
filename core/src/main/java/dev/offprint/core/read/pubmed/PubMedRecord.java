// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.pubmed;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Origin;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.jats.JatsArticle;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** Makes articles of records of PubMed: what they say is said in JATS, and read as such. Stateless. */
public final class PubMedRecord {
    /** The id of the reader, as origins name it. */
    public static final String ID = "pubmed";

    /** The elements that are records. */
    public static final Set<String> ELEMENTS = Set.of("PubmedArticle", "PubmedBookArticle", "MedlineCitation");

    private static final String FIELDS =
            "MedlineCitation > *, Article > *, Journal > *, PubmedData > *, BookDocument > *, PubmedBookData > *";

    private static final Set<String> TAKEN = Set.of(
            "pmid",
            "article",
            "book",
            "journal",
            "articletitle",
            "vernaculartitle",
            "authorlist",
            "abstract",
            "otherabstract",
            "pagination",
            "elocationid",
            "language",
            "articledate",
            "publicationtypelist",
            "publicationtype",
            "grantlist",
            "meshheadinglist",
            "keywordlist",
            "coistatement",
            "commentscorrectionslist",
            "articleidlist",
            "history",
            "referencelist",
            "journalissue",
            "issn",
            "title",
            "isoabbreviation",
            "medlinejournalinfo");

    private PubMedRecord() {}

    /**
     * The article, whose abstract is all its text; skipped where there is none.
     *
     * @param problems what was found while the record was taken out of its set
     */
    public static ReadResult read(Element record, List<Problem> problems, Source source, ReadOptions options) {
        if (RecordAbstracts.has(record)) {
            return Reading.run(source, options, ID, reading -> {
                problems.forEach(reading.problems()::accept);
                return article(record, reading);
            });
        }
        var what = "no article: the record holds no abstract";
        return new ReadResult.Skipped(
                new Origin(source.name(), ID), Problem.info("read.pubmed.no-abstract", source.name(), what, ""));
    }

    private static Article article(Element record, Reading reading) throws OffprintException {
        untaken(record, reading);
        var root = new Element("article").attr("article-type", RecordFront.kinds(record));
        var language = RecordFront.language(record);
        // What a record says of an article in another language it says in English.
        boolean isTranslated = record.selectFirst("VernacularTitle") != null;
        if (!language.isEmpty()) root.attr("xml:lang", isTranslated ? "en" : language);
        var front = root.appendElement("front");
        RecordFront.journal(record, front.appendElement("journal-meta"));
        RecordFront.write(record, front.appendElement("article-meta"));
        RecordWorks.write(record, root);
        reading.info("read.pubmed.abstract", reading.place(), "the record holds an abstract, not the whole text", "");
        return JatsArticle.of(reading, root);
    }

    private static void untaken(Element record, Reading reading) {
        var names = new TreeSet<String>();
        for (var field : record.select(FIELDS)) if (!TAKEN.contains(field.normalName())) names.add(field.tagName());
        if (names.isEmpty()) return;
        var what = "fields that are for machines are left out: " + String.join(", ", names);
        reading.info("read.pubmed.fields", reading.place(), what, "");
    }
}
