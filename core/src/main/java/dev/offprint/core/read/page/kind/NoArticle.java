// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.kind;

import dev.offprint.core.read.page.dom.Measures;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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
    private static final double MOSTLY = 0.6;
    private static final String SAYS_SOMETHING =
            "img, picture, video, audio, iframe, embed, object, table, pre, math, svg";

    private final Document page;
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
        return new NoArticle(page, claims, declared, content).reason();
    }

    /**
     * Says why a page that is nothing more than its text is no article: only what is sent instead of a page is told, and
     * what holds no text.
     *
     * @return what it is instead, in words; empty when it may be an article
     */
    public static Optional<String> reason(Document page, Claims claims) {
        boolean isWhole = !page.title().isBlank() && prose(page.body(), List.of()) < HARDLY_ANY;
        if (!isWhole) return Optional.empty();
        return new NoArticle(page, claims, new Declared(page, claims), page.body()).instead();
    }

    /** What is sent instead of a page, where there is hardly any text. */
    private Optional<String> instead() {
        var error = error(page, title);
        if (error.isPresent()) return error;
        if (hasPassword()) return Optional.of("a log-in form");
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

    private Optional<String> reason() {
        if (prose >= MUCH) return Optional.empty();
        if (declared.isList() && isList(2, MUCH)) return Optional.of(list());
        if (declared.isArticle()) return Optional.empty();
        if (prose < SOME) {
            var error = error(page, title);
            if (error.isPresent()) return error;
        }
        if (prose < LITTLE && hasPassword()) return Optional.of("a log-in form");
        if (ConsentWall.is(page, middle)) return Optional.of("a notice on cookies in place of a page");
        boolean isList = declared.mayBeList() ? isList(FEW_TEASERS, SOME) : isList(MANY_TEASERS, LITTLE);
        if (isList || isMenu()) return Optional.of(list());
        return isEmpty() ? Optional.of("a page whose text scripts would write") : Optional.empty();
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

    private boolean hasPassword() {
        return page.body().selectFirst("input[type=password]") != null;
    }

    /** Scripts would have written the text; pictures, tables, code and formulas say something, too. */
    private boolean isEmpty() {
        return page.selectFirst("script") != null
                && Measures.of(content).get(content).length() < Run.SENTENCE / 2
                && content.selectFirst(SAYS_SOMETHING) == null;
    }
}
