// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Metadata;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTagsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><a rel=tag href=/t/1>lemons</a>, <a rel=tag href=/t/2>ferries</a></p>",
                "<div class=post-labels><a rel=tag href=/search/label/l>lemons</a> <a rel=tag href=/search/label/f>ferries</a></div>",
                "<div class=tagged>Tagged: <a href=/tag/lemons>lemons</a> <a href=/tag/ferries>ferries</a></div>",
                "<article><footer class=entry-footer><a rel=tag href=/1>lemons</a> <a rel=tag href=/2>ferries</a></footer></article>",
                "<article><a rel=tag href=/1>lemons</a> <a rel=tag href=/2>ferries</a></article>"
                        + "<article><h2>Another</h2><a rel=tag href=/3>gulls</a></article>"
            })
    void an_article_bears_its_tags_and_not_those_of_others(String html) {
        var cloud =
                "<div class=tagcloud><a rel=tag href=/c/1>everything</a></div><aside><a rel=tag href=/c/2>else</a></aside>"
                        + "<ul class=nav><li><a href=/tag/hot class=tag>hot</a></li></ul>";
        assertThat(of(html + cloud).tags()).containsExactly("lemons", "ferries");
    }

    @Test
    void words_for_search_engines_beside_tags_must_speak_of_the_article() {
        var metadata = of("<meta name=keywords content='news, latest, ferry'><p><a rel=tag href=/1>lemons</a></p>");
        assertThat(metadata.tags()).containsExactly("lemons", "ferry");
        assertThat(metadata.ext()).containsEntry("html.keywords", "news, latest");
    }

    @Test
    void words_that_a_site_gives_for_each_page_are_no_tags() {
        var html =
                "<meta name=keywords content='KEYS'><p>Nobody knew whom to ask for lemons, and the gulls were silent.</p>";
        assertThat(of(html.replace("KEYS", "sports, weather, arts, politics")).tags())
                .isEmpty();
        assertThat(of(html.replace("KEYS", "the, ferry, did, not, sail")).tags())
                .isEmpty();
        assertThat(of(html.replace("KEYS", "lemons, gulls, islands")).tags())
                .containsExactly("lemons", "gulls", "islands");
    }

    @Test
    void names_of_authors_and_sites_and_no_choice_are_no_tags() {
        var metadata = of("<meta property=og:site_name content='The Gull'><meta name=author content='Ann Lee'>"
                + "<meta name=keywords content='Ann Lee, The Gull, Uncategorized, lemons'>");
        assertThat(metadata.tags()).containsExactly("lemons");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type=application/ld+json>{\"@type\": \"BreadcrumbList\", \"itemListElement\": ["
                        + "{\"position\": 2, \"name\": \"Islands\"}, {\"position\": 1, \"item\": {\"name\": \"Home\"}},"
                        + "{\"position\": 3, \"name\": \"The ferry did not sail\"}]}</script>",
                "<p>Posted in <a rel='category tag' href=/c/1>Uncategorized</a>, <a rel='category tag' href=/c/2>Islands</a></p>",
                "<meta property=article:section content=Islands>"
            })
    void the_section_is_declared_or_on_the_way_or_a_category(String html) {
        assertThat(of(html).provenance().section()).isEqualTo("Islands");
    }

    private static Metadata of(String html) {
        return PageMetadata.of(Jsoup.parse("<title>The ferry did not sail</title>" + html))
                .metadata(null, null, null);
    }
}
