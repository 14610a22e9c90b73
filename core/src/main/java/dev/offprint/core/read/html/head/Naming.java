// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which headings of a page name its article, and which its site. Of one page. */
public final class Naming {
    private final List<HeadingSpot> headings;
    private final SiteNames sites;
    private final Optional<HeadingSpot> post;

    private Naming(List<HeadingSpot> headings, SiteNames sites, Optional<HeadingSpot> post) {
        this.headings = headings;
        this.sites = sites;
        this.post = post;
    }

    /**
     * Looks at a page, which is not changed.
     *
     * @param title of the page, whole
     * @param declared what it says in its metadata that its article is called; a heading is chosen where that is nothing,
     *     or the site's name, on other pages than the first of the site
     * @param names what it says that its site is called
     * @param address of the page; null when unknown
     */
    static Naming of(Document page, String title, List<String> declared, List<String> names, @Nullable String address) {
        boolean isSure = declared.stream()
                .map(Folded::of)
                .anyMatch(name -> !name.equals(Folded.of(title))
                        && names.stream().noneMatch(site -> name.equals(Folded.of(site))));
        if (isSure) return new Naming(List.of(), new SiteNames(names), Optional.empty());
        var found = HeadingSpots.in(page.body());
        var sites = new SiteNames(page, found.headings(), names, address);
        boolean isFirstPage = address != null && HomeLinks.isRoot(address);
        boolean isDeclared = declared.stream().anyMatch(name -> !sites.all().contains(Folded.of(name)));
        var post = isFirstPage || isDeclared ? Optional.<HeadingSpot>empty() : PostHeading.of(found, sites, title);
        return new Naming(found.headings(), sites, post);
    }

    /** What the heading says that is the headline; empty where a declared title, or none, is. */
    public Optional<String> headline() {
        return post.map(HeadingSpot::text);
    }

    /** Whether a heading says the same as that. */
    public boolean isHeadline(Element heading) {
        return post.filter(spot -> spot.folded().equals(Folded.of(heading.text())))
                .isPresent();
    }

    /** The headings that are the name of the site, where another is the headline. */
    public List<Element> ofSite() {
        if (post.isEmpty()) return List.of();
        return headings.stream().filter(sites::isSite).map(HeadingSpot::element).toList();
    }

    /** The site's name as the page shows it. */
    Optional<String> site() {
        return sites.shown();
    }

    /** A title without the name of the site; empty when it has none at its ends. */
    Optional<String> withoutSite(String title) {
        return Optional.of(TitleParts.without(title, sites.all())).filter(rest -> !rest.equals(title));
    }
}
