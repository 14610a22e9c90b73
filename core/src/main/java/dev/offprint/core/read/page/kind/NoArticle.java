// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.kind;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a page is plainly no article. It is in doubt: one that has much running text of its own is, whatever
 * else it has. Of one page.
 */
public final class NoArticle {
    private static final int HARDLY_ANY = 250;
    private static final int LITTLE = 400;
    private static final int SOME = 800;
    private static final int MUCH = 1500;
    private static final int FEW_TEASERS = 3;
    private static final int MANY_TEASERS = 8;
    private static final int MANY_LINKS = 30;
    private static final int LEAD = 160;
    private static final double MOSTLY = 0.6;
    private static final String SAYS_SOMETHING =
            "img, picture, video, audio, iframe, embed, object, table, pre, math, svg";

    private static final String TO_FILL_IN =
            "input[type=password], input[type=email], input[type=text], input:not([type]), button";

    private final Document page;
    private final @Nullable String address;
    private final Element content;
    private final Declared declared;
    private final String title;
    private final Teasers teasers;
    private final List<Run> middle;
    private final int prose;

    private NoArticle(Document page, Claims claims, Declared declared, Element content) {
        this.page = page;
        this.content = content;
        this.title = claims.title();
        this.address = claims.address();
        this.declared = declared;
        this.teasers = Teasers.in(page.body(), claims.address());
        this.middle = Runs.ofMiddle(page.body(), teasers.parts());
        this.prose = prose(content, middle);
    }

    /**
     * Says why a page is no article.
     *
     * @param content what was found to be the article if there is one
     * @return what it is instead, in words; empty when it may be an article
     */
    public static Optional<String> reason(Document page, Claims claims, Element content) {
        var declared = new Declared(page, claims);
        if (declared.isArticle() && !declared.isList()) return Optional.empty();
        return new NoArticle(page, claims, declared, content).reason(SOME);
    }

    /**
     * Says why a page that is nothing more than its text is no article. One without a title is taken for a part of a page.
     *
     * @return what it is instead, in words; empty when it may be an article
     */
    public static Optional<String> reason(Document page, Claims claims) {
        if (page.title().isBlank()) return Optional.empty();
        var declared = new Declared(page, claims);
        var kind = new NoArticle(page, claims, declared, page.body());
        var instead = kind.prose < HARDLY_ANY ? kind.instead() : Optional.<String>empty();
        if (instead.isPresent() || (declared.isArticle() && !declared.isList())) return instead;
        return kind.reason(HARDLY_ANY);
    }

    /** What is sent instead of a page, where there is hardly any text. */
    private Optional<String> instead() {
        var error = error(page, title);
        if (error.isPresent()) return error;
        if (isLogIn()) return Optional.of("a log-in form");
        if (ConsentWall.is(page, middle)) return Optional.of("a notice on cookies in place of a page");
        return isEmpty() ? Optional.of("a page whose text scripts would write") : Optional.empty();
    }

    private static Optional<String> error(Document page, String title) {
        return ErrorPage.says(page, title).map(says -> "an error page (“" + says + "”)");
    }

    /** The running text that was found and introduces no other page. */
    private static int prose(Element content, List<Run> middle) {
        Set<String> known =
                middle.stream().filter(Run::isInTeaser).map(Run::text).collect(Collectors.toCollection(HashSet::new));
        return Runs.of(content).stream()
                .filter(run -> run.isProse() && !known.contains(run.text()))
                .mapToInt(Run::weight)
                .sum();
    }

    private Optional<String> reason(int mostProseOfError) {
        if (prose >= MUCH) return Optional.empty();
        if (declared.isList() && isList(2, MUCH)) return Optional.of(list());
        if (declared.isArticle()) return Optional.empty();
        if (prose < mostProseOfError) {
            var error = error(page, title);
            if (error.isPresent()) return error;
        }
        if (prose < LITTLE && isLogIn()) return Optional.of("a log-in form");
        if (ConsentWall.is(page, middle)) return Optional.of("a notice on cookies in place of a page");
        if (prose < HARDLY_ANY && ListNames.isOfFiles(page)) return Optional.of("a list of files");
        if (prose < LITTLE && ForumIndex.is(middle)) return Optional.of("a list of a forum's topics");
        if (isSearch()) return Optional.of("a page of search results");
        boolean isList = mayBeList() ? isList(FEW_TEASERS, SOME) : isList(MANY_TEASERS, LITTLE) && !isOpenedByText();
        if (isList || isSignedList() || isMenu()) return Optional.of(list());
        return isEmpty() ? Optional.of("a page whose text scripts would write") : Optional.empty();
    }

    private boolean mayBeList() {
        return declared.mayBeList() || (lead() < LEAD && ListNames.isList(page));
    }

    /** By its name, where it holds results or nothing. */
    private boolean isSearch() {
        if (prose >= SOME || !ListNames.isSearch(page)) return false;
        if (isList(2, SOME) || areAllHeadingsLinks() || isEachLinked()) return true;
        return prose < Run.SENTENCE
                && page.body().selectFirst("input[type=search], input[type=text], input:not([type])") != null;
    }

    /** Whether most texts have a link that is long enough for a title. */
    private boolean isEachLinked() {
        var texts = middle.stream().filter(run -> run.weight() >= Run.SENTENCE).toList();
        long linked =
                texts.stream().filter(run -> run.links() >= TitleLinks.SHORTEST).count();
        return linked >= FEW_TEASERS && linked >= MOSTLY * texts.size();
    }

    private boolean areAllHeadingsLinks() {
        var headings = content.select("h2, h3");
        return !headings.isEmpty() && headings.stream().allMatch(heading -> heading.selectFirst("a[href]") != null);
    }

    /** Whether text follows a heading that says what the page is called, before any teaser. */
    private boolean isOpenedByText() {
        var heading = content.selectFirst("h1");
        var name = heading == null ? title : heading.text();
        boolean isNamed = !name.isBlank() && (page.title() + "\n" + title).contains(name);
        return isNamed && lead() >= LEAD;
    }

    /** Whether a few teasers are all that is there, and have the signs of lists. */
    private boolean isSignedList() {
        return isList(FEW_TEASERS, HARDLY_ANY) && lead() < LEAD && !hasOwnPicture() && ListSigns.areIn(page, teasers);
    }

    /** The running text before the first teaser. */
    private int lead() {
        return middle.stream()
                .takeWhile(run -> !run.isInTeaser())
                .filter(Run::isProse)
                .mapToInt(Run::weight)
                .sum();
    }

    private boolean hasOwnPicture() {
        return content.select(SAYS_SOMETHING).stream().anyMatch(e -> !teasers.hold(e));
    }

    private boolean isList(int leastTeasers, int mostProse) {
        if (prose >= mostProse) return false;
        if (declared.isList()) return teasers.count() >= leastTeasers || prose < LITTLE;
        return teasers.count() >= leastTeasers && shareOfTeasers() >= MOSTLY;
    }

    private double shareOfTeasers() {
        int all = middle.stream().mapToInt(Run::weight).sum();
        int own = middle.stream().filter(Run::isInTeaser).mapToInt(Run::weight).sum();
        return all == 0 ? 0 : (double) own / all;
    }

    /** Whether nearly everything on it is links. */
    private boolean isMenu() {
        if (prose >= HARDLY_ANY) return false;
        boolean hasData = content.selectFirst("table, pre, dl") != null;
        int all = middle.stream().mapToInt(run -> run.text().length()).sum();
        int linked = middle.stream().mapToInt(Run::links).sum();
        boolean isMany = middle.stream().filter(run -> run.links() > 0).count() >= MANY_LINKS;
        return !hasData && isMany && linked >= MOSTLY * all;
    }

    private String list() {
        if (declared.isSearch()) return "a page of search results";
        return teasers.count() < 2 ? "a list of links" : "a list of " + teasers.count() + " other pages";
    }

    /** By its name and anything to fill in, or by its form where no text is over it. */
    private boolean isLogIn() {
        if (LogIn.isCalled(page, address)) return page.body().selectFirst(TO_FILL_IN) != null;
        boolean isText = prose >= 2 * Run.SENTENCE && page.body().selectFirst("h1, h2, h3") != null;
        return !isText && LogIn.hasForm(page);
    }

    /** Scripts would have written the text; pictures, tables, code and formulas say something, too. */
    private boolean isEmpty() {
        boolean isForScripts = page.selectFirst("script") != null
                || page.select("noscript").text().contains("JavaScript");
        return isForScripts
                && Runs.of(content).stream().mapToInt(Run::weight).sum() < Run.SENTENCE / 2
                && content.selectFirst(SAYS_SOMETHING) == null;
    }
}
