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
        return new Dates(published(address), declared(MODIFIED), null);
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
                .filter(element -> !saysModified(element))
                .flatMap(element -> date(element).stream())
                .findFirst()
                .or(this::inData);
    }

    /** A line over or below a post; when it was changed may follow. */
    private Optional<ArticleDate> inData() {
        return signs.data().stream()
                .map(Element::text)
                .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .flatMap(text -> DateWords.in(text).stream())
                .findFirst();
    }

    private static Optional<ArticleDate> date(Element element) {
        var attributes = Stream.of("content", "datetime", "title", "data-time", "data-datetime")
                .map(element::attr)
                .filter(value -> !value.isBlank());
        return Stream.concat(attributes, Stream.of(element.text()))
                .flatMap(text -> DateWords.in(text).stream())
                .findFirst();
    }

    private static boolean saysPublished(Element element) {
        var name = element.className().toLowerCase(Locale.ROOT);
        return element.attr("itemprop").equals("datePublished")
                || element.hasAttr("pubdate")
                || (name.contains("publish") && !name.contains("publisher"));
    }

    private static boolean saysModified(Element element) {
        var name = (element.className() + " " + element.attr("itemprop")).toLowerCase(Locale.ROOT);
        return name.contains("modified") || name.contains("updated");
    }

    private static Optional<ArticleDate> inAddress(@Nullable String address) {
        if (address == null) return Optional.empty();
        var match = IN_ADDRESS.matcher(address);
        if (!match.find()) return Optional.empty();
        return DateWords.in(match.group(1) + "-" + match.group(2) + "-" + match.group(3));
    }
}
