// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Provenance;
import dev.offprint.core.read.Reading;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the front matter says of an article, but for titles and abstracts, which are text. */
final class Front {
    private static final Set<String> TAKEN = Set.of(
            "article-id",
            "article-categories",
            "title-group",
            "contrib-group",
            "aff",
            "aff-alternatives",
            "author-notes",
            "pub-date",
            "volume",
            "issue",
            "fpage",
            "lpage",
            "page-range",
            "elocation-id",
            "history",
            "pub-history",
            "permissions",
            "copyright-statement",
            "copyright-year",
            "license",
            "self-uri",
            "related-article",
            "abstract",
            "trans-abstract",
            "kwd-group",
            "funding-group",
            "custom-meta-group",
            "custom-meta-wrap",
            "product",
            "article-version",
            "fn-group");

    private static final Set<String> TAKEN_OF_JOURNAL =
            Set.of("journal-title-group", "journal-title", "issn", "publisher");

    private static final Set<String> TAKEN_OF_GROUPS = Set.of(
            "fn-group",
            "article-title",
            "subtitle",
            "trans-title-group",
            "trans-title",
            "trans-subtitle",
            "alt-title",
            "contrib",
            "contrib-group",
            "on-behalf-of",
            "aff",
            "aff-alternatives",
            "xref",
            "award-group",
            "funding-statement",
            "funding-source",
            "award-id");

    private static final String SHOWN = "heading display-channel toc-heading section";

    private final Element root;
    private final Element meta;
    private final Reading reading;
    private final Omissions omissions;

    Front(Element root, Reading reading, Omissions omissions) {
        this.root = root;
        this.meta = meta(root);
        this.reading = reading;
        this.omissions = omissions;
    }

    /** The part of the front matter that is about the article; an empty one when there is none. */
    static Element meta(Element root) {
        var found = root.selectFirst("> front > article-meta, > front-stub, > front > article-meta-stub");
        return found == null ? new Element("article-meta") : found;
    }

    Metadata metadata() {
        untaken(meta, TAKEN);
        for (var journal : root.select("> front > journal-meta, > front > journal-meta > journal-title-group")) {
            untaken(journal, TAKEN_OF_JOURNAL);
        }
        for (var group : meta.select("> title-group, > contrib-group, > funding-group"))
            untaken(group, TAKEN_OF_GROUPS);
        root.select("> processing-meta").forEach(omissions::front);
        var language = root.attr("xml:lang").strip();
        return Metadata.NONE
                .withContributors(new Contributors(meta, reading).all())
                .withDates(PublicationDates.of(meta))
                .withLanguage(language.isEmpty() ? null : language)
                .withProvenance(provenance())
                .withSubjects(texts("> article-categories subject, > article-categories series-title"))
                .withTags(tags())
                .withExt(FrontDetails.of(root, meta));
    }

    private void untaken(Element from, Set<String> taken) {
        for (var child : from.children()) if (!taken.contains(child.tagName())) omissions.front(child);
    }

    private Provenance provenance() {
        var version = meta.select("> article-version").text();
        return new Provenance(
                canonical(),
                orNull(root.select("> front > journal-meta").select("journal-title").stream()
                        .findFirst()
                        .map(Element::text)
                        .orElse("")),
                section(),
                null,
                Identifiers.of(meta),
                Permissions.of(meta),
                Provenance.NONE.status(),
                orNull(version));
    }

    /** Its own page, not its PDF. */
    private @Nullable String canonical() {
        for (var uri : meta.select("> self-uri")) {
            var address = WebAddress.of(uri);
            boolean isFile = uri.attr("content-type").contains("pdf") || address.endsWith(".pdf");
            if (address.startsWith("http") && !isFile) return address;
        }
        return null;
    }

    /** The heading under which the journal prints it. */
    private @Nullable String section() {
        for (var type : SHOWN.split(" ", 0)) {
            var found = meta.selectFirst("> article-categories > subj-group[subj-group-type=" + type + "] > subject");
            if (found != null && found.hasText()) return found.text();
        }
        return null;
    }

    /** Keywords, those of several parts in one. */
    private List<String> tags() {
        for (var compound : meta.select("> kwd-group > compound-kwd")) {
            var parts = compound.select("> compound-kwd-part").eachText();
            compound.appendElement("kwd").text(String.join(" ", parts));
        }
        meta.select("> kwd-group > title").stream().filter(Element::hasText).forEach(omissions::heading);
        return texts("> kwd-group kwd");
    }

    private List<String> texts(String query) {
        return meta.select(query).eachText().stream()
                .filter(t -> !t.isBlank())
                .distinct()
                .toList();
    }

    static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
