// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import dev.offprint.core.model.Contributor;
import dev.offprint.core.read.PersonName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Who wrote the article: as declared, else as the page's bylines say; the site itself when nobody else is named. */
final class PageAuthors {
    private static final List<String> DECLARED = List.of(
            "ld:author",
            "citation_author",
            "citation_authors",
            "dc.creator",
            "dc.creator.author",
            "author",
            "parsely-author",
            "sailthru.author",
            "byl",
            "byline",
            "article:author",
            "og:article:author",
            "rnews:author",
            "cxenseparse:author",
            "dc.contributor",
            "ld:creator",
            "twitter:creator:name",
            "ldpage:author");

    /** Where Mozilla's Readability looks, in its order. */
    private static final List<String> PRINTED =
            List.of("ld:author", "dc.creator", "author", "parsely-author", "article:author");

    private static final Pattern TURNED = Pattern.compile(
            "((?:\\p{Ll}+\\s+)?[\\p{L}'’-]+),\\s*(\\p{Lu}[\\p{L}.'’-]*(?:\\s+\\p{Lu}[\\p{L}.'’-]*){0,2})");

    private static final Pattern COMPANY = Pattern.compile(
            "(?:^|\\s)(?:GmbH|AG|Inc|Ltd|LLC|S\\.?A|S\\.?L|S\\.?r\\.?l|(?:Sp\\. )?z o\\.o|B\\.?V|Kft|Zrt)\\.?$"
                    + "|^[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+){0,3}\\.\\p{Ll}{2,7}$");
    private static final int DISTINCT = 5;

    private final PageFacts facts;
    private final Bylines bylines;
    private final List<Element> signs;
    private final List<Element> data;

    PageAuthors(PageFacts facts, PageSigns signs) {
        this.facts = facts;
        this.bylines = new Bylines(signs);
        this.signs =
                Stream.concat(signs.bylines().stream(), signs.dates().stream()).toList();
        this.data = signs.data();
    }

    /** @param sites the names of the site and its publisher, which are authors where nobody else is named */
    List<Contributor> authors(List<String> sites) {
        var ownNames = sites.stream()
                .map(PageAuthors::folded)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        List<Contributor> site = List.of();
        for (var name : DECLARED) {
            var authors = AuthorNames.of(name.startsWith("dc.") ? turned(facts.all(name)) : facts.all(name));
            if (authors.stream().anyMatch(a -> !isOf(a.name(), ownNames))) return authors;
            if (site.isEmpty()) site = authors;
        }
        var shown = bylines.authors(name -> isOf(name, ownNames));
        if (!shown.isEmpty()) return shown;
        var row = Stream.concat(signs.stream(), data.stream())
                .flatMap(element -> InfoRow.of(element).stream())
                .findFirst();
        if (row.isPresent()) return row.get().people();
        return PostedBy.author(data.stream().map(Element::text))
                .map(name -> List.of(Contributor.author(name)))
                .orElse(site);
    }

    /** The byline in the words of the page. */
    Optional<String> printed() {
        for (var name : PRINTED) {
            var all =
                    facts.all(name).stream().filter(a -> !a.startsWith("http")).toList();
            if (!all.isEmpty()) return Optional.of(name.equals("ld:author") ? String.join(", ", all) : all.get(0));
        }
        return bylines.printed();
    }

    /** Dublin Core gives a person's name with the surname first: “Hall, Greta”. */
    private static List<String> turned(List<String> names) {
        return names.stream()
                .map(name -> {
                    var parts = TURNED.matcher(name.strip());
                    var turned = parts.matches() ? parts.group(2) + " " + parts.group(1) : name;
                    return PersonName.isOne(turned) ? turned : name;
                })
                .toList();
    }

    /** Whether a name is that of the site, of a company by its legal form, or an address. */
    private static boolean isOf(String author, Set<String> sites) {
        var name = folded(author);
        return COMPANY.matcher(author).find()
                || sites.stream()
                        .anyMatch(site -> name.equals(site)
                                || (site.length() >= DISTINCT && (name.startsWith(site) || name.endsWith(site))));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
