// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import dev.offprint.archive.xml.Fields;
import dev.offprint.archive.xml.Markup;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.text.LanguageTag;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What an item is filed under: categories, tags, and what plug-ins file by, such as authors and languages. Of one item. */
record PostTerms(Element item, Site site) {
    List<String> categories() {
        return labels("category");
    }

    List<String> tags() {
        return labels("post_tag");
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
    private List<String> labels(String domain) {
        return terms(domain)
                .map(this::label)
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
        return Fields.all(item, "category").stream().filter(c -> domain(c).equals(domain));
    }

    private static String domain(Element term) {
        var domain = Fields.attribute(term, "domain");
        if (domain.equals("tag")) return "post_tag";
        return domain.isEmpty() ? "category" : domain;
    }
}
