// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.ReadOptions;
import org.junit.jupiter.api.Test;

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

    private static Article article(String line) {
        var html = "<title>The ferry</title><article><h1>The ferry</h1>" + line + "<p>" + TEXT + "</p><p>" + TEXT
                + "</p></article>";
        return Fixtures.article(new HtmlReader().read(Fixtures.source("post.html", html), ReadOptions.STANDARD));
    }
}
