// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamingTest {
    private static final String PROSE = "<p>The ferry sailed again on Sunday, after four days of storm, and the first"
            + " to come ashore were sheep, followed by a postman and a crate of lemons.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1><a href='/'>Salt and Rope</a></h1>",
                "<h1><a href='index.html'>Salt and Rope</a></h1>",
                "<h1><a href='../../'>Salt and Rope</a></h1>",
                "<h1><a href='https://salt.example'>Salt and Rope</a></h1>",
                "<h1><a href='https://salt.example/pier/' rel=home>Salt and Rope</a></h1>",
                "<a href='https://www.salt.example/index.php'><h1>Salt and Rope</h1></a>",
                "<h1 class=site-title>Salt and Rope</h1>",
                "<div id=logo><h1>Salt and Rope</h1></div>",
                "<div id=header><h1><a href='https://salt.example/pier/'>Salt and Rope</a></h1></div>",
                "<div class=top><a href='/'><img src=logo.png alt='Salt and Rope'></a></div><h1>Salt and Rope</h1>",
                "<div id=header><h1>Salt and Rope</h1><ul><li><a href=/about>About</a></li></ul></div>",
                "<header><h1>Salt and Rope</h1></header><nav><a href=/about>About</a></nav>"
            })
    void a_heading_that_names_the_site_is_not_the_headline(String heading) {
        var body = heading + "<h2>The ferry sails</h2>" + PROSE.repeat(4);
        assertThat(headline("Salt and Rope", body)).isEqualTo("The ferry sails");
        assertThat(headline("Salt and Rope – The ferry sails", body)).isEqualTo("The ferry sails");
    }

    @Test
    void it_is_where_no_other_heading_can_be() {
        assertThat(headline("Salt and Rope", "<h1><a href='/'>Salt and Rope</a></h1>" + PROSE.repeat(4)))
                .isEqualTo("Salt and Rope");
    }

    @Test
    void the_first_page_of_a_site_is_called_as_the_site_is() {
        var body = "<h1><a href='/'>Salt and Rope</a></h1><h2>The ferry sails</h2>" + PROSE.repeat(4);
        var page = Jsoup.parse("<title>Salt and Rope</title><body>" + body);
        assertThat(PageMetadata.of(page, "https://salt.example/").title()).isEqualTo("Salt and Rope");
        assertThat(PageMetadata.of(page, "https://salt.example/2009/ferry").title())
                .isEqualTo("The ferry sails");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>The ferry sails</h1>",
                "<header><h1>The ferry sails</h1><p>By Mary Quay</p></header>",
                "<h1><a href='https://salt.example/2009/ferry'>The ferry sails</a></h1>",
                "<h1><a href='https://other.example/'>The ferry sails</a></h1>"
            })
    void a_headline_over_crossheads_is_not_taken_for_the_site(String heading) {
        var body = heading + PROSE + "<h2>What follows</h2>" + PROSE.repeat(4);
        assertThat(headline("The ferry sails", body)).isEqualTo("The ferry sails");
        assertThat(headline("The ferry sails | Salt and Rope", body)).isEqualTo("The ferry sails");
    }

    @Test
    void a_heading_wins_over_the_title_of_every_page() {
        assertThat(headline("Salt and Rope", "<h1>The ferry sails</h1>" + PROSE.repeat(4)))
                .isEqualTo("The ferry sails");
    }

    @Test
    void what_the_page_declares_wins_unless_it_is_the_name_of_the_site() {
        var body = "<h1><a href='/'>Salt and Rope</a></h1><h2>The ferry sails</h2>" + PROSE.repeat(4);
        assertThat(headline("Salt and Rope", "<meta property=og:title content='A ferry sails'>" + body))
                .isEqualTo("A ferry sails");
        assertThat(headline("Salt and Rope", "<meta property=og:title content='Salt and Rope'>" + body))
                .isEqualTo("The ferry sails");
    }

    @Test
    void headings_of_sidebars_and_comments_are_not_taken() {
        var body = "<h1><a href='/'>Salt and Rope</a></h1><div id=sidebar><h2>Archives</h2>" + PROSE.repeat(9)
                + "</div><h2>The ferry sails</h2>" + PROSE + "<div class=comments><h2>Comments</h2>" + PROSE.repeat(9)
                + "</div>";
        assertThat(headline("Salt and Rope", body)).isEqualTo("The ferry sails");
    }

    @Test
    void the_name_of_the_site_leaves_a_title_whose_article_has_no_heading() {
        var body = "<h1><a href='/'>Salt and Rope</a></h1>" + PROSE.repeat(4);
        assertThat(headline("The ferry sails « Salt and Rope", body)).isEqualTo("The ferry sails");
        assertThat(headline("Salt and Rope › Blog Archive › The ferry sails", body))
                .isEqualTo("The ferry sails");
    }

    private static String headline(String title, String body) {
        var foot = "<p><a href='https://salt.example/a'>a</a> <a href='https://salt.example/b'>b</a></p>";
        return PageMetadata.of(Jsoup.parse("<title>" + title + "</title><body>" + body + foot))
                .title();
    }
}
