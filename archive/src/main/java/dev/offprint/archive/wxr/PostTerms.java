// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import dev.offprint.archive.xml.Fields;
import dev.offprint.archive.xml.Markup;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.text.LanguageTag;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What an item is filed under: categories, tags, and what plug-ins file by, such as authors and languages. Of one item. */
record PostTerms(Element item, Site site) {
    /** All but tags that tell people nothing, or that are asked for by name. */
    private static final Set<String> KNOWN = Set.of(
            "category",
            "post_tag",
            "author",
            "language",
            "post_format",
            "post_translations",
            "translation_priority",
            "nav_menu",
            "wp_theme");

    List<String> categories() {
        return labels(terms("category"));
    }

    /** Tags, and what other plug-ins file by. */
    List<String> tags() {
        return Stream.of(terms("post_tag"), all().filter(term -> !KNOWN.contains(domain(term))))
                .flatMap(terms -> labels(terms).stream())
                .distinct()
                .toList();
    }

    /** Those that a plug-in for several authors files it under, else who put it up. */
    List<Contributor> people() {
        var several = terms("author").map(this::person).distinct().toList();
        var names = several.isEmpty() ? List.of(name(Fields.text(item, "dc:creator"))) : several;
        return names.stream().filter(n -> !n.isBlank()).map(Contributor::author).toList();
    }

    /** That of a plug-in for several languages, else the site's; null when unknown. */
    @Nullable
    String language() {
        return terms("language")
                .map(term -> LanguageTag.of(Fields.attribute(term, "nicename")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(site.language());
    }

    private String person(Element term) {
        var slug = Fields.attribute(term, "nicename").replaceFirst("^cap-", "");
        return site.people().getOrDefault(slug, name(label(term)));
    }

    private String name(String login) {
        return Markup.words(site.people().getOrDefault(login, login));
    }

    /** Version 1.0 gives each twice, with and without its kind. */
    private List<String> labels(Stream<Element> terms) {
        return terms.map(this::label)
                .filter(w -> !w.isBlank() && !w.equalsIgnoreCase("uncategorized"))
                .distinct()
                .toList();
    }

    private String label(Element term) {
        var words = Markup.words(Fields.words(term));
        var slug = Fields.attribute(term, "nicename");
        return words.isEmpty() ? site.terms().getOrDefault(slug, slug) : words;
    }

    private Stream<Element> terms(String domain) {
        return all().filter(term -> domain(term).equals(domain));
    }

    private Stream<Element> all() {
        return Fields.all(item, "category").stream();
    }

    private static String domain(Element term) {
        var domain = Fields.attribute(term, "domain");
        if (domain.equals("tag")) return "post_tag";
        return domain.isEmpty() ? "category" : domain;
    }
}
