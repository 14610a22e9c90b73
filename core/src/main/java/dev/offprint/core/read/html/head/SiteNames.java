// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the site is called by the page: as declared, in its banner, in links to its first page, and in those to its feeds. */
final class SiteNames {
    private static final Pattern NAMED = Pattern.compile(
            "(?:^|[\\s_-])(?:(?:site|blog|journal)-?_?(?:title|name|header|heading|logo)|banner-header|logo(?:-?text)?|brand(?:ing)?)(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BANNER = Pattern.compile(
            "(?:^|[\\s_-])(?:header|headerimg|banner|masthead|branding|hd)(?:$|[\\s_-])", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_POST =
            Pattern.compile("(?i)(?:post|entry|article|story|node|content|page)-?_?header");
    private static final Pattern FEED = Pattern.compile("(?i)[\\s»:|–—-]*\\b(?:rss|atom|feed)\\b.*$");
    private static final String OF_HEAD =
            "link[rel=alternate][type*=rss], link[rel=alternate][type*=atom], link[rel=search], link[rel=index], link[rel=home], link[rel=start]";
    private static final String POSTS = ".post, .hentry, .h-entry, .entry";
    private static final Set<String> HOME = Set.of(
            "home",
            "homepage",
            "home page",
            "startseite",
            "accueil",
            "inicio",
            "início",
            "start",
            "главная",
            "logo",
            "menu");
    private static final int LONGEST = 80;
    private static final int NEAR = 2;

    private final @Nullable String address;
    private final HomeLinks home;
    private final Set<String> names = new HashSet<>();
    private final Optional<String> shown;

    /** Looks at nothing but what is declared. */
    SiteNames(List<String> declared) {
        address = null;
        home = new HomeLinks(new Document(""), null);
        shown = Optional.empty();
        declared.forEach(this::add);
    }

    /**
     * Looks at a page.
     *
     * @param declared what it says that the site is called
     * @param address of the page; null when unknown
     */
    SiteNames(Document page, List<HeadingSpot> headings, List<String> declared, @Nullable String address) {
        this.address = address;
        home = new HomeLinks(page, address);
        declared.forEach(this::add);
        page.head()
                .select(OF_HEAD)
                .forEach(link -> add(FEED.matcher(link.attr("title")).replaceFirst("")));
        page.select("meta[name=apple-mobile-web-app-title]").forEach(meta -> add(meta.attr("content")));
        shown = Stream.concat(headings.stream().filter(this::isName).map(HeadingSpot::element), links(page))
                .map(Element::text)
                .filter(text -> !text.isBlank() && text.length() <= LONGEST && !HOME.contains(Folded.of(text)))
                .findFirst();
        shown.ifPresent(this::add);
        page.body().getElementsByTag("a").stream().filter(home::is).forEach(link -> {
            add(link.text());
            link.select("img[alt]").forEach(img -> add(img.attr("alt")));
        });
    }

    /** As the page shows it. */
    Optional<String> shown() {
        return shown;
    }

    /** All that are known, folded. */
    Set<String> all() {
        return names;
    }

    /** Whether a heading is the name of the site by its words or by its place. */
    boolean isSite(HeadingSpot heading) {
        return names.contains(heading.folded()) || isName(heading);
    }

    /** Whether it is a word for the first page of any site. */
    static boolean isHome(String name) {
        return HOME.contains(Folded.of(name));
    }

    private boolean isName(HeadingSpot heading) {
        var element = heading.element();
        if (isNamed(element)) return true;
        var link = link(element);
        return link != null && (home.is(link) || (leadsAway(link) && banner(element) != null && !heading.isOfPost()));
    }

    /** The link that is all of a heading, inside of it or around it. */
    private static @Nullable Element link(Element heading) {
        var inside = heading.selectFirst("a[href]");
        if (inside == null) return heading.closest("a[href]");
        return inside.text().equals(heading.text()) ? inside : null;
    }

    private boolean leadsAway(Element link) {
        var href = link.attr("href").strip();
        return !href.startsWith("#") && !href.equals(address);
    }

    private static boolean isNamed(Element heading) {
        var at = heading;
        for (int i = 0; i < NEAR && at != null && !at.nameIs("body"); i++, at = at.parent()) {
            boolean isNamed = NAMED.matcher(at.className() + " " + at.id()).find();
            if (isNamed && at.text().equals(heading.text())) return true;
        }
        var inside = heading.firstElementChild();
        return inside != null
                && inside.text().equals(heading.text())
                && NAMED.matcher(inside.className() + " " + inside.id()).find();
    }

    /** The head of the page that a heading stands in, which is not that of an article; null when it stands elsewhere. */
    static @Nullable Element banner(Element heading) {
        for (var at = heading.parent(); at != null && !at.nameIs("body"); at = at.parent()) {
            if (at.nameIs("article") || at.nameIs("main") || at.is(POSTS)) return null;
            var names = at.className() + " " + at.id();
            if (OF_POST.matcher(names).find()) return null;
            if (at.nameIs("header")
                    || at.attr("role").equals("banner")
                    || BANNER.matcher(names).find()) return at;
        }
        return null;
    }

    private Stream<Element> links(Document page) {
        return page.body().select("a[href], .site-title, .site-name, .blog-title").stream()
                .filter(e -> NAMED.matcher(e.className() + " " + e.id()).find())
                .filter(e -> !e.nameIs("a") || home.is(e));
    }

    private void add(String name) {
        var folded = Folded.of(name);
        if (!folded.isEmpty() && !HOME.contains(folded) && name.length() <= LONGEST) names.add(folded);
    }
}
