// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningLinesTest {
    private static final String TEXT =
            "The ferry did not sail on Sunday, nor on Monday, and by Tuesday the shop had no more"
                    + " lemons, and nobody knew whom to ask.";

    @Test
    void the_time_of_a_change_is_not_taken_for_that_of_publication() {
        var article = article("<p class=meta><time class=updated datetime=2024-04-13>13 April 2024</time></p>");
        assertThat(article.metadata().dates().published()).isNull();
        assertThat(String.valueOf(article.metadata().dates().modified())).contains("2024-04-13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=post-meta>Mar 3, 2024 · 3 min · Greta Hall</div>",
                "<p class=byline>Greta Hall · March 3, 2024 · 5 min read</p>",
                "<p class=byline>By Greta Hall | Photographs by Max Muster | Published 10:05 BST, 3 March 2024</p>"
            })
    void a_row_that_the_metadata_say_leaves_the_text(String line) {
        var article = article(line);
        assertThat(article.metadata().contributors()).contains(Contributor.author("Greta Hall"));
        assertThat(String.valueOf(article.metadata().dates().published())).contains("value=2024-03-03");
        assertThat(text(article)).doesNotContain("2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class=date>Published: March 3, 2024 | Updated: March 13, 2024</p>",
                "<div class=article-date>Published 3 March 2024<br>Last modified 13 March 2024</div>",
                "<h4>Published March 3, 2024, updated on March 13, 2024</h4><meta property=article:published_time content=2024-03-03>"
                        + "<meta property=article:modified_time content=2024-03-13>"
            })
    void both_dates_of_a_line_are_kept_and_the_line_leaves_and_is_told(String line) {
        var read = new HtmlReader().read(Fixtures.source("post.html", page(line)), ReadOptions.STANDARD);
        var article = Fixtures.article(read);
        var dates = article.metadata().dates();
        assertThat(String.valueOf(dates.published())).contains("value=2024-03-03");
        assertThat(String.valueOf(dates.modified())).contains("value=2024-03-13");
        assertThat(text(article)).doesNotContain("2024");
        assertThat(Fixtures.codes(read)).contains("read.html.opening-line");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=author content='Greta Hall'><p>By: Greta Hall</p>",
                "<meta name=author content='Greta Hall'><h4>March 3, 2024 by Greta Hall</h4><time datetime=2024-03-03></time>",
                "<meta name=author content='Greta Hall'><time datetime=2024-03-03>March 3, 2024</time>",
                "<small>March 3rd, 2024 by Greta Hall</small>"
            })
    void a_line_that_says_what_is_known_leaves_whatever_it_is_called(String line) {
        var article = article(line);
        assertThat(article.metadata().contributors()).contains(Contributor.author("Greta Hall"));
        assertThat(text(article)).doesNotContain("Greta").doesNotContain("2024").startsWith("The ferry did");
    }

    @Test
    void a_heading_that_is_a_tag_as_well_and_a_line_with_more_to_say_stay() {
        var article =
                article("<meta name=keywords content=Lemons><meta name=author content='Greta Hall'><h2>Lemons</h2>"
                        + "<p>Greta Hall sells lemons</p>");
        assertThat(text(article)).startsWith("LemonsGreta Hall sells lemons");
    }

    private static String text(Article article) {
        return PlainText.of(Contents.of(article.body()).inlines());
    }

    private static Article article(String line) {
        return Fixtures.article(new HtmlReader().read(Fixtures.source("post.html", page(line)), ReadOptions.STANDARD));
    }

    private static String page(String line) {
        return "<title>The ferry</title><article><h1>The ferry</h1>" + line + "<p>" + TEXT + "</p><p>" + TEXT
                + "</p></article>";
    }
}
