// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Chooses the heading of a page that is its headline, where nothing declares one: that which the title says beside the
 * site's name, that which calls itself the title of a post, or that which most of the text follows. Of one page.
 */
final class PostHeading {
    private static final int SENTENCE = 80;
    private static final double MOSTLY = 0.5;
    private static final double HARDLY = 0.25;

    private final List<HeadingSpot> all;
    private final int end;
    private final SiteNames sites;
    private final String title;
    private final List<HeadingSpot> candidates;

    private PostHeading(HeadingSpots.Found found, SiteNames sites, String title) {
        this.all = found.headings();
        this.end = found.end();
        this.sites = sites;
        this.title = title;
        this.candidates = all.stream()
                .filter(spot -> spot.mayBeHeadline() && !sites.isSite(spot))
                .toList();
    }

    /** @param title of the page, whole */
    static Optional<HeadingSpot> of(HeadingSpots.Found found, SiteNames sites, String title) {
        var heading = new PostHeading(found, sites, title);
        return heading.named()
                .or(heading::marked)
                .or(heading::afterSite)
                .or(heading::belowBanner)
                .or(heading::only);
    }

    /** The longest that is a part of the title. */
    private Optional<HeadingSpot> named() {
        Set<String> parts =
                TitleParts.of(title).stream().map(Folded::of).collect(Collectors.toCollection(HashSet::new));
        parts.remove("");
        var named = candidates.stream()
                .filter(spot -> parts.contains(spot.folded()))
                .max(Comparator.<HeadingSpot>comparingInt(spot -> spot.text().length())
                        .thenComparing(HeadingSpot::isOfPost)
                        .thenComparing(
                                Comparator.comparingInt(HeadingSpot::start).reversed()));
        return named.filter(spot -> !isSiteInDisguise(spot));
    }

    /** The site's name may stand in its banner without a link, and be the title of every page. */
    private boolean isSiteInDisguise(HeadingSpot spot) {
        var banner = SiteNames.banner(spot.element());
        if (banner == null || !Folded.of(title).equals(spot.folded())) return false;
        return marked().filter(other -> !other.folded().equals(spot.folded())).isPresent()
                || (hasMenu(banner) && below(spot).isPresent());
    }

    private static boolean hasMenu(Element banner) {
        var next = banner.nextElementSibling();
        return banner.selectFirst("a[href]") != null
                || (next != null
                        && !next.select("a[href]").isEmpty()
                        && next.text().length() < SENTENCE);
    }

    /** The only one of the level below, if most of the text follows it. */
    private Optional<HeadingSpot> below(HeadingSpot over) {
        var lower = candidates.stream()
                .filter(spot -> spot.start() > over.start() && spot.level() > over.level())
                .toList();
        int level = lower.stream().mapToInt(HeadingSpot::level).min().orElse(0);
        var highest = lower.stream().filter(spot -> spot.level() == level).toList();
        return highest.stream()
                .filter(spot -> highest.size() == 1 && following(spot) > MOSTLY * end)
                .findFirst();
    }

    /** The only one that is marked as the title of a post. */
    private Optional<HeadingSpot> marked() {
        var marked = candidates.stream()
                .filter(spot -> spot.isOfPost() && SiteNames.banner(spot.element()) == null)
                .toList();
        int level = marked.stream().mapToInt(HeadingSpot::level).min().orElse(0);
        var highest = marked.stream()
                .filter(spot -> spot.level() == level && !isLabel(spot))
                .toList();
        return highest.size() == 1 ? highest.stream().findFirst() : Optional.empty();
    }

    /** Below the site's name, the one that most of the text follows. */
    private Optional<HeadingSpot> afterSite() {
        var site = all.stream().filter(sites::isSite).findFirst();
        return site.flatMap(found -> candidates.stream()
                .filter(spot -> spot.start() >= found.start() && spot.level() >= found.level())
                .filter(spot -> following(spot) >= SENTENCE)
                .max(Comparator.comparingInt(this::following)));
    }

    /** That below a heading which could be taken for the headline. */
    private Optional<HeadingSpot> belowBanner() {
        return candidates.stream().filter(this::isSiteInDisguise).findFirst().flatMap(this::below);
    }

    /** The only one of the first level, where the title has neither its words nor a part that could be the site's. */
    private Optional<HeadingSpot> only() {
        var firsts = candidates.stream().filter(spot -> spot.level() == 1).toList();
        if (firsts.size() != 1 || isLabel(firsts.get(0))) return Optional.empty();
        var first = firsts.get(0);
        boolean isOther = sites.all().contains(Folded.of(title))
                || (!TitleParts.areIn(title) && Likeness.of(title, first.text()) < HARDLY);
        return isOther && following(first) > MOSTLY * end ? Optional.of(first) : Optional.empty();
    }

    /** Whether it is one word, which the title says better. */
    private boolean isLabel(HeadingSpot spot) {
        return NameChoice.isLabel(spot.text())
                && Folded.words(Folded.of(title)) > 1
                && !sites.all().contains(Folded.of(title));
    }

    /** How many characters follow up to the next heading of its level or a higher one, or of another part of the page. */
    private int following(HeadingSpot spot) {
        return all.stream()
                        .filter(next -> next.start() > spot.start())
                        .filter(next -> next.level() <= spot.level() || next.isBeside())
                        .mapToInt(HeadingSpot::start)
                        .min()
                        .orElse(end)
                - spot.start();
    }
}
