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
        assertThat(PlainText.of(Contents.of(article.body()).inlines())).doesNotContain("2024");
    }

    private static Article article(String line) {
        var html = "<title>The ferry</title><article><h1>The ferry</h1>" + line + "<p>" + TEXT + "</p><p>" + TEXT
                + "</p></article>";
        return Fixtures.article(new HtmlReader().read(Fixtures.source("post.html", html), ReadOptions.STANDARD));
    }
}
