// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Dates;
import dev.offprint.core.read.DateText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** When an article was published and changed: as declared, else as the page shows, else as its address says. */
final class PageDates {
    private static final List<String> PUBLISHED = List.of(
            "ld:datePublished",
            "article:published_time",
            "parsely-pub-date",
            "og:article:published_time",
            "og:published_time",
            "datePublished",
            "citation_publication_date",
            "citation_online_date",
            "citation_date",
            "dc.date.issued",
            "dc.issued",
            "dc.date",
            "dc.created",
            "dc.date.created",
            "sailthru.date",
            "rnews:datePublished",
            "bt:pubdate",
            "cxenseparse:recs:publishtime",
            "published_time",
            "article.published",
            "publish-date",
            "publish_date",
            "publication_date",
            "pubdate",
            "date",
            "ldpage:datePublished");

    private static final List<String> MODIFIED = List.of(
            "ld:dateModified",
            "article:modified_time",
            "dateModified",
            "dc.modified",
            "dc.date.modified",
            "og:updated_time",
            "last-modified",
            "ldpage:dateModified");

    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})/(0?[1-9]|1[0-2])/(0?[1-9]|[12]\\d|3[01])(?:/|$|-)");

    private static final int LONGEST = 200;

    private final PageFacts facts;
    private final PageSigns signs;

    PageDates(PageFacts facts, PageSigns signs) {
        this.facts = facts;
        this.signs = signs;
    }

    /** @param address of the page; null when unknown */
    Dates dates(@Nullable String address) {
        var published = published(address);
        var modified = declared(MODIFIED);
        return new Dates(published, modified == null ? shownChange(published) : modified, null);
    }

    private @Nullable ArticleDate published(@Nullable String address) {
        var declared = declared(PUBLISHED);
        if (declared != null && declared.value() != null) return declared;
        return shown().or(() -> inAddress(address)).orElse(declared);
    }

    /** The first that can be understood, else the first. */
    private @Nullable ArticleDate declared(List<String> names) {
        var all = facts.all(names);
        var first = all.isEmpty() ? null : DateText.parse(all.get(0));
        return all.stream()
                .flatMap(text -> DateWords.in(text).stream())
                .findFirst()
                .orElse(first);
    }

    private Optional<ArticleDate> shown() {
        return Stream.<List<Element>>of(
                        signs.dates().stream().filter(PageDates::saysPublished).toList(),
                        signs.dates().stream().filter(e -> e.nameIs("time")).toList(),
                        signs.dates())
                .flatMap(List::stream)
                .filter(element -> !SaidDates.areOfChange(element))
                .flatMap(element -> date(element).stream())
                .findFirst()
                .or(() -> inData().flatMap(said -> said.published().stream()).findFirst());
    }

    /** Lines over or below a post. */
    private Stream<SaidDates> inData() {
        return signs.data().stream()
                .map(PageDates::withoutChanges)
                .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .map(SaidDates::in);
    }

    /** What was changed before it was published is something else. */
    private @Nullable ArticleDate shownChange(@Nullable ArticleDate published) {
        var shown = signs.dates().stream().flatMap(element -> change(element).stream());
        return Stream.concat(shown, inData().flatMap(said -> said.modified().stream()))
                .filter(date -> !isBefore(date, published))
                .findFirst()
                .orElse(null);
    }

    private static boolean isBefore(ArticleDate date, @Nullable ArticleDate published) {
        if (date.value() == null || published == null || published.value() == null) return false;
        return date.value().toLocalDate().isBefore(published.value().toLocalDate());
    }

    private static Optional<ArticleDate> change(Element element) {
        if (!SaidDates.areOfChange(element)) return SaidDates.in(element.text()).modified();
        return inAttributes(element).or(() -> DateWords.in(element.text()));
    }

    private static Optional<ArticleDate> date(Element element) {
        return inAttributes(element)
                .or(() -> SaidDates.in(withoutChanges(element)).published());
    }

    /** The text of an element without the times in it that markup sets apart as those of a change. */
    private static String withoutChanges(Element element) {
        var text = element.text();
        for (var time : element.select("time, .updated, .modified")) {
            if (!time.equals(element) && time.hasText() && SaidDates.areOfChange(time))
                text = text.replace(time.text(), " ");
        }
        return text;
    }

    private static Optional<ArticleDate> inAttributes(Element element) {
        return Stream.of("content", "datetime", "title", "data-time", "data-datetime")
                .map(element::attr)
                .filter(value -> !value.isBlank())
                .flatMap(text -> DateWords.in(text).stream())
                .findFirst();
    }

    private static boolean saysPublished(Element element) {
        var name = element.className().toLowerCase(Locale.ROOT);
        return element.attr("itemprop").equals("datePublished")
                || element.hasAttr("pubdate")
                || (name.contains("publish") && !name.contains("publisher"));
    }

    private static Optional<ArticleDate> inAddress(@Nullable String address) {
        if (address == null) return Optional.empty();
        var match = IN_ADDRESS.matcher(address);
        if (!match.find()) return Optional.empty();
        return DateWords.in(match.group(1) + "-" + match.group(2) + "-" + match.group(3));
    }
}
