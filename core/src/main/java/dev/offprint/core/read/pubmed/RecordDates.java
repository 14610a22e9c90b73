// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.pubmed;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** When the article of a record was printed, put online, received and accepted. Stateless. */
final class RecordDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private RecordDates() {}

    static void write(Element record, Element to) {
        for (var date : record.select("Article > ArticleDate"))
            date(date, to.appendElement("pub-date"), "pub-type", "epub");
        for (var date : record.select("JournalIssue > PubDate, Book > PubDate"))
            date(date, to.appendElement("pub-date"), "pub-type", "ppub");
        var history = new Element("history");
        for (var date : record.select("PubmedData > History > PubMedPubDate, PubmedBookData > History > PubMedPubDate"))
            date(date, history.appendElement("date"), "date-type", date.attr("PubStatus"));
        if (history.childrenSize() > 0) to.appendChild(history);
    }

    private static void date(Element from, Element to, String attribute, String type) {
        to.attr(attribute, type);
        Draft.text(to, "string-date", Draft.first(from, "> MedlineDate"));
        Draft.text(to, "day", Draft.first(from, "> Day"));
        Draft.text(to, "month", month(Draft.first(from, "> Month")));
        Draft.text(to, "season", Draft.first(from, "> Season"));
        Draft.text(to, "year", Draft.first(from, "> Year"));
    }

    /** As a number where it is a name. */
    private static String month(String month) {
        var start = month.toLowerCase(Locale.ROOT).substring(0, Math.min(3, month.length()));
        int index = MONTHS.indexOf(start);
        return index < 0 ? month : String.valueOf(index + 1);
    }
}
