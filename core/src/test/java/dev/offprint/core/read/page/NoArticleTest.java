// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Metadata;
import dev.offprint.core.notice.Severity;
import dev.offprint.core.read.PageOptions.MainContent;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.html.HtmlFragment;
import dev.offprint.core.read.html.HtmlReader;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoArticleTest {
    private static final ReadOptions ANY =
            ReadOptions.STANDARD.withPages(ReadOptions.STANDARD.pages().withAnyPage(true));

    @ParameterizedTest
    @CsvSource({
        "newspaper-home, a list of 12 other pages",
        "tiles-without-declaration, a list of 10 other pages",
        "wordpress-home-of-whole-posts, a list of 5 other pages",
        "wordpress-category, a list of 6 other pages",
        "wordpress-search, a page of search results",
        "search-without-results, a page of search results",
        "jekyll-home, a list of 6 other pages",
        "ghost-tag, a list of 5 other pages",
        "author-page, a list of 9 other pages",
        "sitemap, a list of 36 other pages",
        "page-not-found, an error page (“Page not found”)",
        "seite-nicht-gefunden, an error page (“Seite nicht gefunden”)",
        "forbidden, an error page (“403 Forbidden”)",
        "challenge, an error page (“Just a moment...”)",
        "log-in, a log-in form",
        "cookie-wall, a notice on cookies in place of a page",
        "cookie-wand, a notice on cookies in place of a page",
        "script-shell, a page whose text scripts would write",
        "plain-forum, a list of a forum's topics",
        "plain-forum-parts, a list of a forum's topics",
        "plain-files, a list of files",
        "plain-blog-page, a list of 5 other pages",
        "plain-tag, a list of 4 other pages",
        "plain-dated-list, a list of 5 other pages",
        "plain-search, a page of search results",
        "plain-search-without-results, a page of search results",
        "plain-log-in, a log-in form"
    })
    void a_page_that_is_no_article_is_left_out_and_says_what_it_is(String name, String what) {
        var result = read(page("none/" + name), ReadOptions.STANDARD);
        assertThat(result).isInstanceOf(ReadResult.Skipped.class);
        var problem = ((ReadResult.Skipped) result).problem();
        assertThat(problem.code()).isEqualTo("read.html.no-article");
        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        assertThat(problem.what()).isEqualTo("no article: " + what);
        assertThat(problem.cure()).contains("--any-page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"newspaper-home", "page-not-found", "log-in", "cookie-wall"})
    void it_is_taken_on_request(String name) {
        assertThat(read(page("none/" + name), ANY)).isInstanceOf(ReadResult.Ok.class);
        var pages = ReadOptions.STANDARD.pages().withMainContent(MainContent.NEVER);
        assertThat(read(page("none/" + name), ReadOptions.STANDARD.withPages(pages)))
                .isInstanceOf(ReadResult.Ok.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short-news-with-many-teasers",
                "declared-brief",
                "on-error-pages",
                "on-cookies",
                "with-log-in-box",
                "links-of-the-week",
                "photograph-of-the-day",
                "front-page-of-one-text",
                "timetable",
                "lyrics",
                "press-release-in-a-list-of-boxes",
                "brief-with-dated-teasers",
                "brief-with-many-teasers",
                "picture-with-dated-teasers",
                "bookmarks",
                "on-search",
                "statistics-of-a-forum",
                "how-to-sign-in"
            })
    void what_only_looks_like_one_is_an_article(String name) {
        assertThat(read(page("articles/" + name), ReadOptions.STANDARD)).isInstanceOf(ReadResult.Ok.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "newspaper-home",
                "tiles-without-declaration",
                "wordpress-home-of-whole-posts",
                "wordpress-category",
                "wordpress-search",
                "search-without-results",
                "jekyll-home",
                "ghost-tag",
                "author-page",
                "page-not-found",
                "log-in",
                "cookie-wall",
                "cookie-wand",
                "script-shell"
            })
    void it_is_none_without_style_sheets_and_scripts_either(String name) {
        assertThat(read(plain(page("none/" + name)), ReadOptions.STANDARD)).isInstanceOf(ReadResult.Skipped.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short-news-with-many-teasers",
                "declared-brief",
                "on-error-pages",
                "on-cookies",
                "with-log-in-box",
                "links-of-the-week",
                "photograph-of-the-day",
                "front-page-of-one-text",
                "timetable",
                "lyrics"
            })
    void an_article_is_one_without_style_sheets_and_scripts_too(String name) {
        assertThat(read(plain(page("articles/" + name)), ReadOptions.STANDARD)).isInstanceOf(ReadResult.Ok.class);
    }

    private static String plain(String page) {
        var plain = Jsoup.parse(page);
        plain.select("link[rel=stylesheet], style, script:not([type*=ld+json])").remove();
        return plain.outerHtml();
    }

    @Test
    void what_a_server_sends_in_place_of_a_page_needs_no_style_sheet() {
        var sent = "<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center>"
                + "<hr><center>nginx</center></body></html>";
        assertThat(read(sent, ReadOptions.STANDARD)).isInstanceOf(ReadResult.Skipped.class);
    }

    @Test
    void documents_of_one_text_and_fragments_are_taken_whatever_they_hold() {
        var links = "<ul>" + "<li><a href='/a/storm'>Ferry sails again after the storm</a></li>".repeat(15) + "</ul>";
        assertThat(read(
                        "<html><head><title>Links</title></head><body>" + links + "</body></html>",
                        ReadOptions.STANDARD))
                .isInstanceOf(ReadResult.Ok.class);
        assertThat(HtmlFragment.read("<h1>404 Not Found</h1>" + links, Metadata.NONE, Resources.NONE))
                .isInstanceOf(ReadResult.Ok.class);
        assertThat(List.of("Hello", "<p>404</p>"))
                .allMatch(text -> read(text, ReadOptions.STANDARD) instanceof ReadResult.Ok);
    }

    private static ReadResult read(String html, ReadOptions options) {
        var bytes = ByteSource.of(html.getBytes(StandardCharsets.UTF_8));
        return new HtmlReader().read(new Source("page.html", bytes, Resources.NONE), options);
    }

    private static String page(String name) {
        try (var in = NoArticleTest.class.getResourceAsStream(name + ".html")) {
            if (in == null) throw new AssertionError("no page " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
