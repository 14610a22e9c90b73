// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Embed;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.resource.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostsTest {
    @ParameterizedTest
    @ValueSource(strings = {"harbour/43", "https://t.me/harbour/43", "//t.me/harbour/43"})
    void a_post_of_telegram_leads_to_its_page(String post) {
        var html = "<blockquote class='telegram-post' data-telegram-post='" + post + "'><p>We sail.</p></blockquote>";
        var article = Fixtures.article(HtmlFragment.read(html, Metadata.NONE, Resources.NONE));
        assertThat(article.body())
                .singleElement()
                .isInstanceOfSatisfying(
                        Embed.class, embed -> assertThat(embed.address()).isEqualTo("https://t.me/harbour/43"));
    }
}
