// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Dates;
import dev.offprint.core.read.DateText;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** When an article was published and corrected. Stateless. */
final class PublicationDates {
    /** Online first, then whatever calls itself a publication, then print, then the issue. */
    private static final List<Predicate<Element>> ORDER = List.of(
            date -> date.attr("pub-type").equals("epub"),
            date -> date.attr("date-type").equals("pub")
                    && date.attr("publication-format").startsWith("e"),
            date -> date.attr("date-type").equals("pub")
                    || date.attr("pub-type").equals("pub"),
            date -> date.attr("pub-type").equals("epub-ppub"),
            date -> date.attr("pub-type").equals("ppub"),
            date -> !date.attr("pub-type").equals("collection")
                    && !date.attr("date-type").equals("collection"),
            date -> true);

    private static final List<String> CHANGES = List.of("corrected", "updated", "retracted", "rev-pub");

    private PublicationDates() {}

    static Dates of(Element meta) {
        return Dates.NONE.withPublished(published(meta)).withModified(modified(meta));
    }

    private static @Nullable ArticleDate published(Element meta) {
        var dates = meta.select("> pub-date");
        for (var kind : ORDER) {
            for (var element : dates) {
                var date = kind.test(element) ? date(element) : null;
                if (date != null) return date;
            }
        }
        return null;
    }

    private static @Nullable ArticleDate modified(Element meta) {
        for (var element : meta.select("> history > date, > pub-history date, > pub-date")) {
            boolean isChange =
                    CHANGES.contains(element.attr("date-type")) || CHANGES.contains(element.attr("pub-type"));
            var date = isChange ? date(element) : null;
            if (date != null) return date;
        }
        return null;
    }

    /** A date of parts, or as it is printed; null when it is empty. */
    static @Nullable ArticleDate date(Element date) {
        var iso = date.attr("iso-8601-date").strip();
        if (!iso.isEmpty() && DateText.parse(iso).value() != null) return DateText.parse(iso);
        var raw = raw(date).strip();
        return raw.isEmpty() ? null : DateText.parse(raw);
    }

    private static String raw(Element date) {
        var year = date.select("> year").text().strip();
        var month = date.select("> month").text().strip();
        var day = date.select("> day").text().strip();
        var season = date.select("> season").text().strip();
        if (year.isEmpty()) return date.select("> string-date").text();
        if (month.isEmpty()) return season.isEmpty() ? year : season + " " + year;
        if (!month.matches("\\d{1,2}")) return (day + " " + month + " " + year).strip();
        var start = year + "-" + padded(month);
        return day.isEmpty() ? start : start + "-" + padded(day);
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
