// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.Outline;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.html.HtmlReader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sections are one text, and what ends a text is no foot for beginning like one. */
class SectionsTest {
    private static final String PROSE =
            "<p>The council voted on Tuesday night to close the old swimming bath in Mill Lane,"
                    + " ending a quarrel that has divided the town since the roof was found to be unsafe.</p>";

    private static String read(String head, String body) {
        var page = "<html><head><title>Farewell</title>" + head + "</head><body>" + body + "</body></html>";
        return Outline.of(
                Fixtures.article(new HtmlReader().read(Fixtures.source("a.html", page), ReadOptions.STANDARD)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 6})
    void sections_of_one_make_stay_together(int many) {
        var text = new StringBuilder("<h1>Farewell</h1><div id=all>");
        for (int i = 0; i < many; i++) {
            text.append("<div class=part><h2>Part ")
                    .append(i)
                    .append("</h2><div class=in>" + PROSE + PROSE + "</div></div>");
        }
        var outline = read("<link rel=stylesheet href=a.css>", text + "</div>");
        for (int i = 0; i < many; i++) assertThat(outline).contains("Part " + i);
        assertThat(outline.split("The council voted", -1)).hasSize(2 * many + 1);
    }

    @Test
    void short_sections_stay_beside_long_ones() {
        var text = "<h1>Farewell</h1><div id=all>";
        for (var words : new String[] {PROSE + PROSE, "<p>Salt.</p>", PROSE + PROSE, "<p>Cold and long.</p>"}) {
            text += "<div class=item><h2>Arden</h2>" + words + "</div>";
        }
        assertThat(read("<link rel=stylesheet href=a.css>", text + "</div>")).contains("Salt.", "Cold and long.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>(c) The tenant shall return both keys on the last day.</p>",
                "<p>Powered by steam, it ran until 1931.</p>",
                "<p>Copyright lasts for seventy years after the death.</p>",
                "<ul><li><a href=https://a.example/>Kottke</a></li><li><a href=https://b.example/>Aeon</a></li></ul>"
            })
    void the_end_of_a_text_is_no_foot(String end) {
        var words = Jsoup.parse(end).text().replaceFirst(" .*", "");
        assertThat(read("", "<h1>Farewell</h1>" + PROSE + end)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>© 2024 Mill Lane Baths</p>",
                "<p>Copyright Ann Doyle 1998. All rights reserved.</p>",
                "<p>Powered by <a href=https://hugo.example/>Hugo</a></p>",
                "<p>Last updated: 3 March 2024</p>"
            })
    void a_foot_leaves(String foot) {
        assertThat(read("", "<h1>Farewell</h1>" + PROSE + foot)).doesNotContain("2024", "1998", "Hugo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div class=faq>%s</div>", "%s"})
    void short_answers_to_questions_beside_the_text_are_part_of_it(String around) {
        var item = "<div class=faq-item><h3>%s</h3><p>%s</p></div>";
        var items = item.formatted("May I swim in it?", "No.") + item.formatted("May I look at it?", "Yes.");
        var offer = "<div class=more><h3>Want to hear more of us?</h3><p>Here.</p></div>";
        var body = "<main><h1>Farewell</h1><div class=intro>" + PROSE.repeat(3) + "</div>" + around.formatted(items)
                + offer + "</main>";
        assertThat(read("<link rel=stylesheet href=a.css>", body))
                .contains("May I swim", "No.", "May I look", "Yes.")
                .doesNotContain("hear more");
    }

    @Test
    void a_menu_in_the_table_that_lays_out_a_long_page_leaves() {
        var menu = "<a href=/>Home</a><br><a href=/news>News</a><br><a href=/mail>Mail</a>";
        var page = "<table width=600><tr><td width=120>" + menu + "</td><td><h1>Farewell</h1>" + PROSE.repeat(8)
                + "</td></tr><tr><td colspan=2>© 1998 The Council</td></tr></table>";
        assertThat(read("", page)).contains("council voted").doesNotContain("Home", "News", "Mail", "1998");
    }

    @Test
    void short_notes_are_notes() {
        var text = new StringBuilder("<h1>Farewell</h1><article><div class=body>" + PROSE.repeat(4));
        for (int i = 1; i < 4; i++) {
            text.append("<p>Said<a class=footnote-anchor id=footnote-anchor-")
                    .append(i)
                    .append(" href=#footnote-")
                    .append(i);
            text.append(">").append(i).append("</a> often, as anybody in the town will tell you if asked.</p>");
        }
        for (int i = 1; i < 4; i++) {
            text.append("<div class=footnote><a id=footnote-")
                    .append(i)
                    .append(" href=#footnote-anchor-")
                    .append(i);
            text.append(" class=footnote-number>").append(i);
            text.append("</a><div class=footnote-content><p>Ibid").append(i).append(".</p></div></div>");
        }
        assertThat(read("<link rel=stylesheet href=a.css>", text + "</div></article>"))
                .contains("Ibid1.", "Ibid2.", "Ibid3.");
    }
}
