// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.html.HtmlReader;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of a paragraph or two, with a style sheet and without. */
class SmallPagesTest {
    private static final String TITLE = "A week without the ferry";
    private static final String FIRST =
            "The ferry did not sail on Sunday, nor on Monday, and by Tuesday the shop had no more lemons at all.";
    private static final String SECOND = "On Wednesday the postman rowed over, with two letters and a bill.";
    private static final String TEXT = "<h1>" + TITLE + "</h1><p>" + FIRST + "</p><p>" + SECOND + "</p>";
    private static final String MENU =
            "<ul><li><a href=/>Home</a></li><li><a href=/news>News</a></li><li><a href=/about>About us</a></li></ul>";
    private static final String FOOT = "<p>© 2020 Salt and Rope. All rights reserved.</p>";
    private static final String LOG_IN =
            "<form><input name=u><input type=password name=p><button>Log in</button></form>";

    static Stream<String> framed() {
        return Stream.of(
                MENU + TEXT + FOOT,
                "<div>" + MENU + "</div><div>" + TEXT + "</div><div>" + FOOT + "</div>",
                "<p><a href=/>Home</a> | <a href=/news>News</a></p>" + TEXT
                        + "<hr><p><a href=/imprint>Imprint</a> · <a href=/privacy>Privacy</a></p>" + FOOT,
                "<header><a href=/>Salt and Rope</a><nav>" + MENU + "</nav></header><main>" + TEXT + "</main><footer>"
                        + FOOT + "</footer>",
                "<nav>" + MENU + "</nav>" + TEXT + "<footer>" + FOOT + "</footer>",
                "<div id=menu>" + MENU + "</div><div id=content>" + TEXT + "</div><div id=footer>" + FOOT + "</div>",
                "<table><tr><td>" + MENU + "</td><td>" + TEXT
                        + "</td></tr><tr><td colspan=2>© 2020 Salt and Rope</table>",
                "<div class=kopf>" + MENU + "</div>" + TEXT
                        + "<div class=fuss><a href=/impressum>Impressum</a> <a href=/kontakt>Kontakt</a></div>",
                TEXT + "<div id=comments><h3>Log in to comment</h3>" + LOG_IN + "</div>" + FOOT,
                TEXT + "<div><h3>Log in to comment</h3>" + LOG_IN + "</div>",
                "<div id=sidebar><h2>User login</h2>" + LOG_IN + "</div>" + TEXT);
    }

    @ParameterizedTest
    @MethodSource("framed")
    void neither_menus_nor_feet_are_printed(String body) {
        for (var page : pages(TITLE, body)) {
            assertThat(article(page).metadata().headlineText()).isEqualTo(TITLE);
            assertThat(words(page)).isEqualTo(FIRST + SECOND);
        }
    }

    @Test
    void a_text_of_three_words_is_one() {
        var body = "<div class=menu>" + MENU + "</div><h1>" + TITLE + "</h1><p>It has come.</p><div class=footer>"
                + FOOT + "</div>";
        for (var page : pages(TITLE, body)) assertThat(words(page)).isEqualTo("It has come.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li><a href='#a'>Sheep</a></li><li><a href='#b'>Lemons</a></li></ul><p>It has come.</p>",
                "<p>It has come.</p><p>Read <a href=/a>this</a>, then <a href=/b>that</a>, and write to us.</p>",
                "<p>It has come.</p><ul><li><a href=/a>The bishop and the crab, told anew</a></li>"
                        + "<li><a href=/b>Four days of storm, in pictures</a></li></ul>"
            })
    void links_of_the_text_stay_in_it(String body) {
        for (var page : pages(TITLE, "<h1>" + TITLE + "</h1>" + body)) {
            var seen = Jsoup.parse(body).select("a").eachText();
            assertThat(words(page)).contains(seen);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Subscribe to continue reading|Get unlimited access for one euro a month.",
                "Already a subscriber? Log in|It takes a minute.",
                "To read the full story, please log in or subscribe.|",
                "Weiterlesen mit Abo|Jetzt einen Monat gratis testen.",
                "Cet article est réservé aux abonnés|Abonnez-vous pour un euro.",
                "Contenido exclusivo para suscriptores|Suscríbete ahora.",
                "Abbonati per continuare a leggere|Un euro al mese."
            })
    void a_teaser_is_taken_without_the_offer_and_the_reader_is_told(String ask, String more) {
        var offer = "<div class=offer><h2>" + ask + "</h2><p>" + (more == null ? "" : more) + "</p>"
                + "<p><a href=/login>Log in</a></p></div>";
        for (var page : pages(TITLE, "<article>" + TEXT + offer + "</article>")) {
            assertThat(words(page)).isEqualTo(FIRST + SECOND);
            assertThat(Fixtures.codes(read(page))).contains("read.html.paywall");
        }
    }

    @Test
    void a_text_that_speaks_of_subscribing_is_not_cut() {
        var body = "<article>" + TEXT + "<p>To read on, readers must subscribe, says the paper; nobody did.</p><p>"
                + FIRST + " " + FIRST + " " + FIRST + " " + FIRST + "</p></article>";
        for (var page : pages(TITLE, body)) {
            assertThat(words(page)).contains("nobody did");
            assertThat(Fixtures.codes(read(page))).doesNotContain("read.html.paywall");
        }
    }

    @Test
    void a_text_that_ends_with_a_subscriber_is_not_cut() {
        var body = "<article>" + TEXT + "<p>“Already a subscriber?” asked the postman.</p><p>She nodded.</p></article>";
        for (var page : pages(TITLE, body)) {
            assertThat(words(page)).endsWith("asked the postman.She nodded.");
            assertThat(Fixtures.codes(read(page))).doesNotContain("read.html.paywall");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>Sources:</p>", "<h2>Further reading</h2>", "<p>Quellen:</p>"})
    void a_list_of_sources_of_one_place_is_no_menu(String label) {
        var list =
                "<ul><li><a href=/a>Log of 1901</a><li><a href=/b>Log of 1902</a><li><a href=/c>Log of 1903</a></ul>";
        for (var page : pages(TITLE, "<article>" + TEXT + label + list + "</article>"))
            assertThat(words(page)).contains("Log of 1901", "Log of 1903");
    }

    @Test
    void paragraphs_that_are_marked_as_paid_for_are_the_article() {
        var paid = "<article><h1>" + TITLE + "</h1>" + ("<p class=paywall>" + FIRST + "</p>").repeat(12) + "</article>";
        for (var page : pages(TITLE, paid)) assertThat(words(page)).isEqualTo(FIRST.repeat(12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Anmelden – Hafenpost = Anmelden",
                "Kunden-Login = Willkommen",
                "Connexion | Le Port = Connexion",
                "Iniciar sesión = Iniciar sesión",
                "Salt and Rope = Welcome back",
                "Member login = Member login"
            })
    void log_ins_are_told_in_several_languages(String title, String heading) {
        for (var page : pages(title, MENU + "<h1>" + heading + "</h1><p>Please.</p>" + LOG_IN + FOOT))
            assertThat(read(page)).isInstanceOf(ReadResult.Skipped.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Erreur 404",
                "Fehler 404",
                "Oops! That page can’t be found.",
                "Seite existiert nicht",
                "This page isn't available",
                "Cette page n'existe pas",
                "La página no existe",
                "Error 404 (Not Found)!!1",
                "Page no longer available",
                "We can't find that page"
            })
    void error_pages_are_told_by_what_they_are_called(String title) {
        for (var page : pages(title, MENU + "<h1>" + title + "</h1><p>Try the start page, please.</p>" + FOOT))
            assertThat(read(page)).isInstanceOf(ReadResult.Skipped.class);
    }

    private static List<String> pages(String title, String body) {
        var head = "<html lang=en><head><title>" + title + "</title>";
        return List.of(
                head + "</head><body>" + body + "</body></html>",
                head + "<link rel=stylesheet href=site.css></head><body>" + body + "</body></html>");
    }

    private static ReadResult read(String page) {
        return new HtmlReader().read(Fixtures.source("page.html", page), ReadOptions.STANDARD);
    }

    private static Article article(String page) {
        return Fixtures.article(read(page));
    }

    private static String words(String page) {
        return PlainText.of(Contents.of(article(page).body()).inlines());
    }
}
