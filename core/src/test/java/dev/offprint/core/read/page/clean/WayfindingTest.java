// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.read.page.dom.Drops;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayfindingTest {
    private static final String PROSE = "<p>" + "The committee met again on Tuesday before noon. ".repeat(8) + "</p>";
    private static final String TITLE = "Harbour opened – Coast Notes";

    private static String left(String html) {
        var content = Jsoup.parseBodyFragment(html).body();
        var drops = new Drops();
        Wayfinding.drop(content, TITLE, drops);
        var all = drops.all().stream().map(drop -> drop.element().text()).toList();
        return content.text().replace(Jsoup.parse(PROSE).text(), "PROSE") + " " + all;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li><a href=/>Home</a></li><li><a href=/news>News</a></li><li>Harbour opened</li></ul>",
                "<div><a href=/>Home</a> &raquo; <a href=/news>News</a> &raquo; Harbour opened</div>",
                "<p><a href=/>Home</a> / <a href=/news>News</a> / <a href=/news/1>Harbour opened</a></p>"
            })
    void a_path_that_ends_in_the_page_leaves(String path) {
        assertThat(left(path + PROSE)).startsWith("PROSE [").contains("Home", "Harbour opened");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='#content'>Springe</a>",
                "<div><a href='#wp--skip-link--target'>Springe</a></div>",
                "<a class='skip-link screen-reader-text' href='#x7'>Springe</a>"
            })
    void a_link_that_skips_a_menu_leaves(String link) {
        assertThat(left(link + PROSE)).isEqualTo("PROSE [Springe]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>See <a href='#content'>the contents</a> first.</p>",
                "<ul><li><a href=/a>Tides</a></li><li><a href=/b>Winds</a></li></ul>",
                "<p>By <a href=/anna>Anna Example</a></p>",
                "<ul><li><a href='#1'>Why</a></li><li><a href='#2'>How</a></li></ul>",
                "<h1><a href=/>Coast Notes</a> Harbour opened</h1>"
            })
    void what_is_neither_stays(String opening) {
        assertThat(left(opening + PROSE)).endsWith("PROSE []").hasSizeGreaterThan(12);
    }

    @Test
    void the_text_below_the_first_paragraph_is_not_looked_at() {
        assertThat(left(PROSE + "<p><a href=/>Home</a> / Harbour opened</p>")).endsWith("/ Harbour opened []");
    }
}
