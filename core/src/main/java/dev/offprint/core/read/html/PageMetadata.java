// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Dates;
import dev.offprint.core.model.Direction;
import dev.offprint.core.model.Identifier;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Provenance;
import dev.offprint.core.model.Rights;
import dev.offprint.core.read.DateText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes metadata of what a page says of itself. */
final class PageMetadata {
    private static final List<String> AUTHORS =
            List.of("ld:author", "author", "article:author", "citation_author", "dc.creator", "parsely-author");

    private final PageFacts facts;
    private final Document page;

    private PageMetadata(Document page) {
        this.page = page;
        this.facts = PageFacts.of(page);
    }

    static PageMetadata of(Document page) {
        return new PageMetadata(page);
    }

    /** What the page calls itself, the best first. */
    List<String> names() {
        var names = Stream.of("ld:headline", "og:title", "twitter:title", "citation_title", "dc.title")
                .flatMap(name -> facts.all(name).stream());
        return Stream.concat(names, Stream.of(withoutSite(page.title())))
                .filter(n -> !n.isBlank())
                .distinct()
                .toList();
    }

    /** Everything but the titles. */
    Metadata metadata(Element root) {
        return Metadata.NONE
                .withContributors(authors())
                .withDates(new Dates(published(), modified(), null))
                .withLanguage(language(root))
                .withDirection(Root.direction(root) == Direction.RIGHT_TO_LEFT ? Direction.RIGHT_TO_LEFT : null)
                .withProvenance(provenance())
                .withTags(tags())
                .withExt(ext());
    }

    private List<Contributor> authors() {
        for (var name : AUTHORS) {
            var authors = facts.all(name).stream()
                    .filter(a -> !a.startsWith("http") && !a.startsWith("/"))
                    .map(Contributor::author)
                    .toList();
            if (!authors.isEmpty()) return authors;
        }
        return List.of();
    }

    private @Nullable ArticleDate published() {
        return date(
                "ld:datePublished",
                "article:published_time",
                "datepublished",
                "citation_publication_date",
                "dc.date",
                "date",
                "pubdate");
    }

    private @Nullable ArticleDate modified() {
        return date("ld:dateModified", "article:modified_time", "datemodified", "og:updated_time", "last-modified");
    }

    private @Nullable ArticleDate date(String... names) {
        return facts.first(names).map(DateText::parse).orElse(null);
    }

    private @Nullable String language(Element root) {
        var declared = Root.language(root);
        if (declared != null) return declared;
        var said = facts.first("ld:inLanguage", "content-language", "dc.language", "og:locale")
                .orElse("")
                .replace('_', '-');
        return said.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") ? said : null;
    }

    private Provenance provenance() {
        var url = Stream.of("link:canonical", "og:url")
                .flatMap(n -> facts.all(n).stream())
                .filter(u -> u.matches("(?i)https?://.+"))
                .findFirst();
        var rights = new Rights(null, facts.first("copyright", "dc.rights").orElse(null), licence());
        var ids = facts.first("citation_doi")
                .map(doi -> List.of(new Identifier("doi", doi)))
                .orElse(List.of());
        return Provenance.NONE
                .withCanonicalUrl(url.orElse(null))
                .withPublication(site())
                .withSection(facts.first("article:section", "ld:articleSection").orElse(null))
                .withRights(rights)
                .withIdentifiers(ids);
    }

    private @Nullable String licence() {
        return facts.first("link:license").filter(Links::isHarmless).orElse(null);
    }

    private @Nullable String site() {
        return facts.first("og:site_name", "citation_journal_title", "ld:publisher")
                .orElse(null);
    }

    private List<String> tags() {
        var tags = new LinkedHashSet<>(facts.all("article:tag"));
        var lists = new ArrayList<>(facts.all("keywords"));
        lists.addAll(facts.all("ld:keywords"));
        for (var list : lists)
            Stream.of(list.split("[,;]", -1))
                    .map(String::strip)
                    .filter(t -> !t.isEmpty())
                    .forEach(tags::add);
        return List.copyOf(tags);
    }

    /** Descriptions are written for search engines; they are kept, and nobody has to print them. */
    private Map<String, String> ext() {
        var ext = new TreeMap<String, String>();
        facts.first("description", "og:description").ifPresent(text -> ext.put("html.description", text));
        facts.first("og:image", "twitter:image").ifPresent(address -> ext.put("html.image", address));
        return ext;
    }

    /** Page titles often end in the name of the site. */
    private String withoutSite(String title) {
        var site = site();
        if (site == null || !title.endsWith(site)) return title;
        return title.substring(0, title.length() - site.length()).replaceFirst("[\\s|·•:»—–-]+$", "");
    }
}
