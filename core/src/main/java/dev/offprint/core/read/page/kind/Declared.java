// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.kind;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** What a page is by the marks that its maker has put on it: types of linked data, classes of its body, its address. */
final class Declared {
    private static final Set<String> LIST_TYPES = Set.of("CollectionPage", "SearchResultsPage", "ProfilePage");
    private static final Set<String> SEARCH_CLASSES = Set.of("search-results", "search-no-results", "section-search");
    private static final Set<String> LIST_CLASSES = Set.of(
            "archive",
            "home-template",
            "tag-template",
            "author-template",
            "ns-special",
            "ns-14",
            "section-viewforum",
            "section-index");
    private static final Set<String> SINGLE_CLASSES = Set.of("single", "single-post", "post-template");
    private static final Pattern LIST_ADDRESS = Pattern.compile("(?i)https?://[^/?#]+(?:/(?:index\\.\\w+)?(?:\\?[^#]*)?"
            + "|(?:/[a-z-]{2,12})?/(?:tags?|categor(?:y|ies)|authors?|archives?|search|suche|recherche|buscar"
            + "|kategorien?|schlagwort|topics?|themen?|rubrik|page)(?:/[^/]+)?(?:/page/\\d+)?/?(?:\\?.*)?"
            + "|[^?]*/page/\\d+/?|[^?#]*\\?(?:[^#]*&)?(?:s|q|query|search|searchword)=.*)(?:#.*)?");

    private final Claims claims;
    private final Set<String> classes;

    Declared(Document page, Claims claims) {
        this.claims = claims;
        this.classes = page.body().classNames();
    }

    /** Of one article. */
    boolean isArticle() {
        return claims.isArticle() || has(SINGLE_CLASSES);
    }

    /** Of a list; some lists call themselves articles besides, in the words that are the same on every page. */
    boolean isList() {
        if (isSearch()) return true;
        if (claims.types().stream().anyMatch(Claims::isArticleType)) return false;
        if (claims.types().stream().anyMatch(LIST_TYPES::contains)) return true;
        return !isArticle() && (has(LIST_CLASSES) || (classes.contains("home") && classes.contains("blog")));
    }

    /** Of search results. */
    boolean isSearch() {
        return claims.types().contains("SearchResultsPage") || (has(SEARCH_CLASSES) && !isArticle());
    }

    private boolean has(Set<String> some) {
        return classes.stream().anyMatch(some::contains);
    }

    /** Whether it may well be a list: it stands for the site, or its address is one of a list. */
    boolean mayBeList() {
        var address = claims.address();
        return claims.isWebsite()
                || (address != null && LIST_ADDRESS.matcher(address).matches());
    }
}
