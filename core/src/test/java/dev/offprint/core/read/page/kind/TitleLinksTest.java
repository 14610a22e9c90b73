// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleLinksTest {
    private static final TitleLinks LINKS = TitleLinks.in(new Element("body"), "https://news.example/2024/storm");

    @ParameterizedTest
    @ValueSource(
            strings = {"/2024/storm", "storm", "https://news.example/2024/storm", "//news.example/2024/storm", "#top"})
    void a_link_to_the_page_itself_is_the_title_of_no_other(String address) {
        assertThat(LINKS.isTitle(link(address), 40)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/2024/calm", "calm", "https://www.news.example/2024/calm", "?page=2"})
    void links_to_other_pages_of_the_site_are(String address) {
        assertThat(LINKS.isTitle(link(address), 40)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://other.example/calm", "mailto:a@b.example", "javascript:void(0)", " "})
    void others_are_not(String address) {
        assertThat(LINKS.isTitle(link(address), 40)).isFalse();
    }

    @Test
    void two_ways_to_write_an_address_are_one_page() {
        assertThat(LINKS.address(link("calm"))).isEqualTo(LINKS.address(link("//news.example/2024/calm")));
    }

    private static Element link(String address) {
        return Objects.requireNonNull(
                Jsoup.parseBodyFragment("<a href='" + address + "'>w</a>").selectFirst("a"));
    }
}
