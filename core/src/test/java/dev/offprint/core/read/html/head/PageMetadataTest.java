// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Metadata;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageMetadataTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type': 'NewsArticle', 'headline': 'The harbour opens', 'author': {'name': 'Jane Doe'}}",
                "{\"@type\": \"NewsArticle\", /* made by hand */ \"headline\": \"The harbour opens\", \"author\": [\"Jane Doe\",],}",
                "//<![CDATA[\n{\"@type\": \"NewsArticle\", \"headline\": \"The harbour opens\", \"author\": \"Jane Doe\"}\n//]]>",
                "{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;headline&quot;: &quot;The harbour opens&quot;, &quot;author&quot;: &quot;Jane Doe&quot;}",
                "[{\"@graph\": [{\"@type\": \"Article\", \"headline\": \"The harbour opens\", \"author\": {\"@id\": \"#j\"}},"
                        + " {\"@type\": \"Person\", \"@id\": \"#j\", \"name\": \"Jane Doe\"}]}]",
                "{\"@type\": \"WebPage\", \"mainEntity\": {\"@type\": [\"Thing\", \"BlogPosting\"], \"headline\": \"The harbour opens\","
                        + " \"author\": [{\"name\": \"Jane Doe\"}]}}"
            })
    void linked_data_are_read_as_templates_write_them(String json) {
        var page = of("<script type='application/ld+json'>" + json + "</script>");
        assertThat(page.names()).first().isEqualTo("The harbour opens");
        assertThat(authors(metadata(page))).containsExactly("Jane Doe");
    }

    @Test
    void linked_data_beyond_mending_still_give_what_their_names_tell() {
        var page = of("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"The harbour\","
                + " \"description\": \"so-called \"news\"\", \"datePublished\": \"2024-03-03\"</script>");
        assertThat(page.names()).first().isEqualTo("The harbour");
        assertThat(metadata(page).dates().published()).extracting(d -> d.raw()).isEqualTo("2024-03-03");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "The harbour opens again today | The Press = The harbour opens again today",
                "News » The harbour opens again today » The Press = News » The harbour opens again today",
                "Mozilla - Wikipedia = Mozilla - Wikipedia",
                "The Press: the harbour opens again today = the harbour opens again today"
            })
    void the_title_of_a_page_loses_its_site(String title, String name) {
        assertThat(of("<title>" + title + "</title>").names()).first().isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"A walk along the Pier, A walk along the Pier", "A walk – The Pier, A walk", "A walk | The Pier, A walk"
    })
    void a_site_in_a_sentence_stays_in_the_title(String title, String name) {
        var site = title.contains("along") ? "Pier" : "The Pier";
        var page = of(
                "<meta property=og:site_name content='" + site + "'><meta property=og:title content='" + title + "'>");
        assertThat(page.names()).first().isEqualTo(name);
    }

    @Test
    void a_byline_on_the_page_names_who_no_declaration_does() {
        assertThat(authors(metadata(of("<p class=byline>By Jane Doe and John Smith</p>"))))
                .containsExactly("Jane Doe", "John Smith");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=post-meta>Mar 3, 2024 · 3 min · Greta Hall</div>",
                "<div class=post-meta><span title='2024-03-03'>March 3, 2024</span>&nbsp;·&nbsp;3 min&nbsp;·&nbsp;Greta Hall</div>",
                "<p class=byline>Greta Hall · March 3, 2024 · 5 min read</p>",
                "<p class=byline>By Greta Hall | Published 10:05 BST, 3 March 2024</p>",
                "<meta name=DC.creator content='Hall, Greta'>"
            })
    void a_row_or_a_turned_name_tells_who_wrote(String html) {
        assertThat(authors(metadata(of(html)))).containsExactly("Greta Hall");
    }

    @Test
    void a_row_with_a_tag_or_a_word_that_is_no_name_tells_nobody() {
        assertThat(authors(metadata(of("<p class=meta>Mar 3, 2024 · <a href=/tags/sea>North Sea</a></p>"))))
                .isEmpty();
        assertThat(authors(metadata(of("<p class=meta>Mar 3, 2024 · Harbours · North Sea</p>"))))
                .isEmpty();
    }

    @Test
    void people_on_the_page_stand_before_the_site_as_author() {
        var page = of("<meta property=og:site_name content='The Press'><meta name=author content='The Press'>"
                + "<a rel=author href=/jane>Jane Doe</a>");
        assertThat(authors(metadata(page))).containsExactly("Jane Doe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=author content='gullpress.example'><p class=firma><em>Ann Lee</em> | <span>Hull</span></p>",
                "<meta name=author content='Gull Press Ltd.'><p class=byline>By <b>Ann Lee</b>, at the harbour</p>",
                "<meta property=og:site_name content='The Gull'><meta name=author content='Editors of The Gull'>"
                        + "<a rel=author href=/a>Ann Lee</a>",
                "<p class=byline>by Ann Lee | Apr 19, 2013</p><div class=author-box><h5>Story By</h5><p>Long ago she came to this"
                        + " harbour, and ever since she has told in these pages of its boats, its gulls and its lemons.</div>",
                "<p class=byline>By <em><a href=/users/al>Ann Lee</a></em> @annlee on June 26, 2014</p><p class=byline>Max Muster</p>"
            })
    void who_signs_stands_before_companies_labels_and_others(String html) {
        assertThat(authors(metadata(of(html)))).containsExactly("Ann Lee");
    }

    @Test
    void authors_of_comments_are_not_the_articles() {
        var page = of("<div class=comments><p class=comment-author>Jane Doe</p></div>");
        assertThat(metadata(page).contributors()).isEmpty();
    }

    @Test
    void a_date_is_taken_as_declared_then_as_shown_then_from_the_address() {
        var shown = "<time datetime=2024-03-02>yesterday</time>";
        var address = "https://example.org/2024/03/01/harbour";
        assertThat(published(metadata(of("<meta name=dcterms.issued content=2024-03-03>" + shown))))
                .isEqualTo("2024-03-03");
        assertThat(published(of(shown).metadata(null, null, address))).isEqualTo("2024-03-02");
        assertThat(published(of("<p>x</p>").metadata(null, null, address))).isEqualTo("2024-03-01");
    }

    private static PageMetadata of(String html) {
        return PageMetadata.of(Jsoup.parse(html));
    }

    private static Metadata metadata(PageMetadata page) {
        return page.metadata(null, null, null);
    }

    private static List<String> authors(Metadata metadata) {
        return metadata.contributors().stream().map(Contributor::name).toList();
    }

    private static String published(Metadata metadata) {
        var date = metadata.dates().published();
        return date == null ? "" : date.raw();
    }
}
