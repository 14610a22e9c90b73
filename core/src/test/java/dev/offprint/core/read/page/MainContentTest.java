// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Contents;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Outline;
import dev.offprint.core.read.PageOptions.MainContent;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.html.HtmlReader;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainContentTest {
    private static final String PROSE = "<p>The ferry sailed again on Sunday, after four days of storm, and the first"
            + " to come ashore were sheep, followed by a postman, two nuns and a crate of lemons, in this order.</p>";
    private static final String PAGE = "<!doctype html><html><head><title>The harbour opens</title>"
            + "<link rel=stylesheet href=site.css></head><body><div id=header><a href=/>Home</a> <a href=/news>News</a>"
            + "</div><div class=article-body>" + PROSE.repeat(6) + "<h3>What follows</h3><ul><li>Nothing, it seems,"
            + " on Monday</li></ul><table><tr><th>Day</th><th>Boats</th></tr><tr><td>Sunday</td><td>seven</td></tr>"
            + "</table><figure><img src=a.png><figcaption>A boat at rest</figcaption></figure></div>"
            + "<div class=sidebar><p>Most read: a very long line of something else, with commas, many commas</p></div>"
            + "<div id=comments class=comments><p>I was there, and there were no sheep, there were goats</p></div>"
            + "</body></html>";

    @Test
    void what_stands_around_the_article_is_left_out() {
        assertThat(words(PAGE, ReadOptions.STANDARD))
                .contains("first to come ashore", "What follows", "on Monday", "seven", "A boat at rest")
                .doesNotContain("Home", "Most read", "goats");
    }

    @Test
    void nothing_is_left_out_when_the_whole_page_is_wanted() {
        var pages = ReadOptions.STANDARD.pages().withMainContent(MainContent.NEVER);
        assertThat(words(PAGE, ReadOptions.STANDARD.withPages(pages))).contains("Home", "Most read", "goats");
    }

    private static final String PLAIN =
            "<html><body><h1>Ferries</h1><p>Around it.</p><article><p>They sail.</p></article></body></html>";

    @Test
    void what_stands_around_the_only_article_of_a_plain_page_is_told() {
        var result = read(PLAIN, ReadOptions.STANDARD);
        assertThat(result.article().metadata().headlineText()).isEqualTo("Ferries");
        assertThat(result.article().body()).hasSize(1);
        assertThat(result.notices())
                .extracting(Problem::what)
                .contains("parts of the page that are none of the article were left out: 1");
    }

    @Test
    void it_stays_when_the_whole_page_is_wanted() {
        var pages = ReadOptions.STANDARD.pages().withMainContent(MainContent.NEVER);
        assertThat(words(PLAIN, ReadOptions.STANDARD.withPages(pages))).contains("Around it.", "They sail.");
    }

    @Test
    void marks_for_editors_leave_the_headings() {
        var marked = PAGE.replace("What follows", "What follows<span class=mw-editsection>[edit]</span>");
        assertThat(words(marked, ReadOptions.STANDARD)).contains("What follows").doesNotContain("[edit]");
    }

    @Test
    void the_text_in_the_linked_data_stands_in_for_what_the_page_does_not_show() {
        var line = "The ferry sailed again on Sunday, after four days of storm, and sheep came ashore.";
        var linked = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"The harbour opens\","
                + "\"articleBody\":\"" + (line + "\\n\\n").repeat(8) + "\"}</script>";
        var bare = "<html><head><title>The harbour opens</title><script src=app.js></script>" + linked
                + "</head><body><div id=app><p>Loading the story.</p></div></body></html>";
        var result = read(bare, ReadOptions.STANDARD);
        assertThat(result.article().body()).hasSize(8);
        assertThat(result.notices()).extracting(Problem::code).contains("read.html.linked-body");
        var shown = read(PAGE.replace("</head>", linked + "</head>"), ReadOptions.STANDARD);
        assertThat(shown.notices()).extracting(Problem::code).doesNotContain("read.html.linked-body");
    }

    @Test
    void the_text_in_the_linked_data_may_hold_markup() {
        var line = "<p>The ferry sailed again on Sunday, after four days of storm, and sheep came ashore.</p>";
        var bare = "<html><head><title>The harbour opens</title><script src=app.js></script>"
                + "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"The harbour opens\","
                + "\"articleBody\":\"" + line.repeat(8) + "\"}</script></head><body><div id=app></div></body></html>";
        assertThat(read(bare, ReadOptions.STANDARD).article().body()).hasSize(8);
    }

    @Test
    void text_under_the_headline_is_not_given_up_for_longer_comments() {
        var comment =
                "<div><div>Ann Quay, on Monday</div><div>" + "I was there, and saw no sheep, but goats, and a dog, "
                        + "and, as far as I could tell, not one of them was wet, or tired, or sorry. ".repeat(8)
                        + "</div></div>";
        var page =
                "<html><head><title>The harbour opens – The Press</title><link rel=stylesheet href=site.css></head><body>"
                        + "<div><div>Home, news and so on</div><h1>The harbour opens</h1><div><div>"
                        + PROSE.replaceAll("</?p>", "") + "</div></div><div><div>" + PROSE.replaceAll("</?p>", "")
                        + "Nobody was hurt.</div></div><h3>40 comments</h3><div>" + comment.repeat(6)
                        + "</div></div></body></html>";
        assertThat(words(page, ReadOptions.STANDARD))
                .contains("first to come ashore", "Nobody was hurt")
                .doesNotContain("goats", "40 comments", "Home");
        assertThat(read(page, ReadOptions.STANDARD).article().metadata().headlineText())
                .isEqualTo("The harbour opens");
    }

    @Test
    void a_heading_over_something_else_does_not_take_the_article_away() {
        var hero = "<div id=header><h1>The harbour opens</h1></div><div class=promo><p>"
                + "Read us every day, for a year. ".repeat(20) + "</p></div>";
        assertThat(words(
                        PAGE.replace("<div class=article-body>", hero + "<div class=article-body>"),
                        ReadOptions.STANDARD))
                .contains("first to come ashore", "What follows");
    }

    @Test
    void what_is_left_out_is_counted() {
        assertThat(read(PAGE, ReadOptions.STANDARD).notices())
                .extracting(Problem::code)
                .containsOnlyOnce("read.html.left-out-of-page");
    }

    @Test
    void each_part_is_told_with_its_first_words_on_request() {
        var explained =
                ReadOptions.STANDARD.withPages(ReadOptions.STANDARD.pages().withExplain(true));
        assertThat(read(PAGE, explained).notices())
                .extracting(Problem::what)
                .anyMatch(what -> what.contains("div#comments.comments: I was there, and there were no sheep"));
    }

    @Test
    void a_picture_that_a_script_would_bring_is_taken_once() {
        var late = "<img class=lazy><noscript><img src='https://a.example/p?w=9'></noscript>";
        var lone = "<noscript><img src='https://a.example/q?w=9'></noscript><noscript><img src='r.png'></noscript>";
        var body = read(PAGE.replace("<h3>", "<p>" + late + "</p><p>" + lone + "</p><h3>"), ReadOptions.STANDARD)
                .article()
                .body();
        assertThat(Outline.of(body))
                .containsOnlyOnce("p?w=9")
                .containsOnlyOnce("q?w=9")
                .containsOnlyOnce("r.png");
    }

    @Test
    void hidden_text_is_left_out() {
        var page = PAGE.replace("<h3>", "<p style='display: none'>Secret words, hidden from view</p><h3>");
        assertThat(words(page, ReadOptions.STANDARD)).doesNotContain("Secret");
    }

    @Test
    void double_line_breaks_part_paragraphs() {
        var text = "The ferry sailed again on Sunday, after four days of storm<br><br>".repeat(12);
        var page = "<link rel=stylesheet href=x><body><div class=text>" + text + "</div></body>";
        assertThat(read(page, ReadOptions.STANDARD).article().body()).hasSize(12);
    }

    @Test
    void a_page_of_nothing_but_boxes_is_no_fault() {
        var page = "<link rel=stylesheet href=x><body>" + "<div>".repeat(20_000) + "text" + "</div>".repeat(20_000);
        assertThat(words(page, ReadOptions.STANDARD)).contains("text");
    }

    private static ReadResult.Ok read(String html, ReadOptions options) {
        var bytes = ByteSource.of(html.getBytes(StandardCharsets.UTF_8));
        var result = new HtmlReader().read(new Source("page.html", bytes, Resources.NONE), options);
        assertThat(result).isInstanceOf(ReadResult.Ok.class);
        return (ReadResult.Ok) result;
    }

    private static String words(String html, ReadOptions options) {
        return PlainText.of(Contents.of(read(html, options).article().body()).inlines());
    }
}
