// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Direction;
import dev.offprint.core.model.Identifier;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Provenance;
import dev.offprint.core.model.Rights;
import dev.offprint.core.read.page.kind.Claims;
import dev.offprint.core.text.Ends;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes metadata of what a page says of itself. Of one thread. */
public final class PageMetadata {
    private static final List<String> TITLES = List.of(
            "ld:headline",
            "dc.title",
            "og:title",
            "weibo:article:title",
            "weibo:webpage:title",
            "title",
            "twitter:title",
            "parsely-title",
            "citation_title",
            "sailthru.title");

    private static final List<String> DESCRIPTIONS = List.of(
            "ld:description",
            "dc.description",
            "og:description",
            "weibo:article:description",
            "weibo:webpage:description",
            "description",
            "twitter:description");

    private static final Set<String> ARTICLES =
            Set.of("article", "news", "story", "book", "books.book", "blogpost", "post", "newsarticle");

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");

    private final PageSigns signs;
    private final LinkedData linkedData;
    private final PageFacts facts;
    private final String title;
    private final Naming naming;
    private final TagLinks links;
    private final PageTags tags;

    private PageMetadata(Document page, @Nullable String address) {
        this.signs = PageSigns.of(page);
        this.linkedData = new LinkedData(signs.linkedData());
        this.facts = new PageFacts(signs, linkedData, signs.title());
        this.title = title(signs.title(), signs);
        this.naming = Naming.of(page, signs.title(), facts.all(TITLES), sites(), own(address));
        this.links = new TagLinks(page);
        this.tags = new PageTags(page, facts, signs.title(), links, sites());
    }

    /** Looks at a page, which is not changed. */
    public static PageMetadata of(Document page) {
        return new PageMetadata(page, null);
    }

    /**
     * Looks at a page, which is not changed.
     *
     * @param address of the page; null when unknown
     */
    public static PageMetadata of(Document page, @Nullable String address) {
        return new PageMetadata(page, address);
    }

    private @Nullable String own(@Nullable String address) {
        return facts.all(List.of("link:canonical", "og:url")).stream()
                .findFirst()
                .orElse(address);
    }

    private static String title(String whole, PageSigns signs) {
        var firsts = texts(signs.firstHeadings());
        var all = Stream.concat(firsts.stream(), texts(signs.secondHeadings()).stream());
        return PageTitle.of(whole, all.toList(), firsts);
    }

    /** What the page calls itself, the best first. */
    public List<String> names() {
        var shown = naming.withoutSite(signs.title()).stream();
        return Stream.of(naming.headline().stream(), facts.all(TITLES).stream(), shown, Stream.of(title))
                .flatMap(some -> some)
                .flatMap(name -> Stream.of(withoutSite(name), name))
                .filter(n -> !n.isBlank())
                .distinct()
                .toList();
    }

    /** The heading that is the headline, and those that are the name of the site. */
    public Naming naming() {
        return naming;
    }

    /** Whether one of them, or a heading over the text, is to stand over the article. */
    public NameChoice choice() {
        var declared = facts.all(TITLES);
        return new NameChoice(
                declared.stream().map(this::withoutSite).toList(), declared, signs.title(), title, sites());
    }

    /** The best of them; may be empty. */
    public String title() {
        return names().stream().findFirst().orElse("");
    }

    /**
     * What the page says that it is.
     *
     * @param address of the page; null when unknown
     */
    public Claims claims(@Nullable String address) {
        var kinds = facts.all("og:type").stream()
                .map(t -> t.toLowerCase(Locale.ROOT))
                .toList();
        boolean isArticle = linkedData.types().stream().anyMatch(Claims::isArticleType)
                || kinds.stream().anyMatch(ARTICLES::contains)
                || facts.first("article:published_time", "citation_title").isPresent();
        return new Claims(
                title(),
                isArticle,
                linkedData.types(),
                kinds.contains("website") || kinds.contains("blog"),
                own(address),
                linkedData.articleBody(signs.title()));
    }

    /** The names of the site and of who publishes it; may be empty. */
    public List<String> sites() {
        return facts.all(
                List.of("ld:publisher", "og:site_name", "citation_journal_title", "ld:isPartOf", "application-name"));
    }

    /** How the page describes its article. */
    public Optional<String> description() {
        return facts.first(DESCRIPTIONS);
    }

    /** The addresses of the pictures that stand for the article elsewhere; the best first. */
    public List<String> images() {
        return facts.all(List.of("og:image", "og:image:url", "ld:image", "twitter:image", "twitter:image:src"));
    }

    /**
     * Everything but the titles.
     *
     * @param language that is declared where the article stands; null when none is
     * @param direction the same
     * @param address of the page; null when unknown
     */
    public Metadata metadata(@Nullable String language, @Nullable Direction direction, @Nullable String address) {
        var authors = new PageAuthors(facts, signs);
        var provenance = provenance();
        var own = provenance.canonicalUrl() == null ? address : provenance.canonicalUrl();
        var people = authors.authors(
                Stream.concat(sites().stream(), naming.site().stream()).toList());
        return Metadata.NONE
                .withContributors(people)
                .withDates(new PageDates(facts, signs).dates(own))
                .withLanguage(language == null ? language() : language)
                .withDirection(direction)
                .withProvenance(provenance)
                .withTags(tags(people))
                .withExt(ext(authors));
    }

    private @Nullable String language() {
        return facts.all(List.of("ld:inLanguage", "content-language", "dc.language", "og:locale", "language")).stream()
                .map(said -> said.replace('_', '-'))
                .filter(said -> TAG.matcher(said).matches())
                .findFirst()
                .orElse(null);
    }

    private Provenance provenance() {
        var url = facts.all(List.of("link:canonical", "og:url")).stream()
                .filter(u -> u.matches("(?i)https?://.+"))
                .findFirst();
        var rights = new Rights(null, facts.first("copyright", "dc.rights").orElse(null), licence());
        var ids = facts.first("citation_doi")
                .map(doi -> List.of(new Identifier("doi", doi)))
                .orElse(List.of());
        return Provenance.NONE
                .withCanonicalUrl(url.orElse(null))
                .withPublication(site())
                .withSection(section())
                .withRights(rights)
                .withIdentifiers(ids);
    }

    private @Nullable String licence() {
        return facts.all(List.of("link:license", "ld:license")).stream()
                .filter(address -> address.matches("(?i)(?:https?:)?//.+"))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String site() {
        return facts.first("ld:publisher", "og:site_name", "citation_journal_title")
                .orElse(null);
    }

    /** Where it is filed: as declared, else the last step on the way to it, else its first category. */
    private @Nullable String section() {
        var names = Stream.concat(sites().stream(), names().stream())
                .map(Folded::of)
                .collect(Collectors.toSet());
        var trail = linkedData.trail().stream()
                .filter(step -> !SiteNames.isHome(step) && !names.contains(Folded.of(step)))
                .toList();
        return facts.first("article:section", "ld:articleSection", "parsely-section")
                .or(() -> trail.stream().reduce((step, next) -> next))
                .or(() -> links.categories().stream()
                        .filter(category -> !PageTags.isNone(category))
                        .findFirst())
                .orElse(null);
    }

    /** Who wrote an article is no tag of it. */
    private List<String> tags(List<Contributor> authors) {
        var names = authors.stream().map(Contributor::name).collect(Collectors.toSet());
        return tags.all().stream()
                .filter(tag -> {
                    var people = AuthorNames.of(List.of(tag)).stream()
                            .map(Contributor::name)
                            .toList();
                    return people.isEmpty() || !names.containsAll(people);
                })
                .toList();
    }

    /** What a page shows or tells to search engines is kept, and nobody has to print it. */
    private Map<String, String> ext(PageAuthors authors) {
        var ext = new TreeMap<String, String>();
        Stream.concat(facts.all(TITLES).stream(), Stream.of(title))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .ifPresent(name -> ext.put("html.title", name));
        if (site() == null) naming.site().ifPresent(name -> ext.put("html.site", name));
        authors.printed().ifPresent(byline -> ext.put("html.byline", byline));
        description().ifPresent(text -> ext.put("html.description", text));
        if (!tags.others().isEmpty()) ext.put("html.keywords", String.join(", ", tags.others()));
        images().stream().findFirst().ifPresent(address -> ext.put("html.image", address));
        return ext;
    }

    /** Page titles often end in the name of the site, with a sign before it; a name in a sentence stays. */
    private String withoutSite(String title) {
        var site = site();
        if (site == null)
            return naming.withoutSite(title).filter(title::startsWith).orElse(title);
        if (!title.endsWith(site)) return title;
        var before = title.substring(0, title.length() - site.length());
        var name = Ends.withoutLast(before, Ends.loose("|·•:»—–-"));
        return name.equals(before.stripTrailing()) ? title : name;
    }

    private static List<String> texts(List<Element> elements) {
        return elements.stream().map(Element::text).toList();
    }
}
