// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameChoiceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "The harbour opens = Minister visits the coast = The harbour opens",
                "Harbour: The quay is open again = The quay is open = Harbour: The quay is open again",
                "The harbour’s quay opens = THE HARBOUR’S QUAY OPENS = The harbour’s quay opens",
                "The harbour's quay opens = The harbour’s quay opens = The harbour’s quay opens",
                "The harbour opens = The harbour opens, and nobody comes = The harbour opens, and nobody comes",
                "The harbour opens – The Press = The harbour opens = The harbour opens",
                "Analysis | The harbour opens = The harbour opens = The harbour opens",
                "Blog = The harbour opens = The harbour opens",
                "The Press = The harbour opens = The harbour opens",
            })
    void what_a_page_declares_stands_over_the_article_unless_the_heading_says_it_better(
            String declared, String heading, String over) {
        var page =
                "<meta property=og:title content=\"" + declared + "\"><meta property=og:site_name content='The Press'>";
        assertThat(chosen(page, heading)).isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "The harbour opens - The Press = The harbour opens = The harbour opens",
                "Harbour - Wikipedia = Harbour = Harbour",
                "Outside the quay: standalone boats · Sea = Outside the quay: standalone boats = Outside the quay: standalone boats",
                "PEP 8 = Style Guide for Boats = Style Guide for Boats",
                "The harbour opens = News = The harbour opens",
                "Untitled = Harbours = Harbours",
                "The harbour opens = 港が開く = 港が開く"
            })
    void a_bare_title_stands_over_the_article_only_where_the_heading_is_a_label(
            String title, String heading, String over) {
        assertThat(chosen("<title>" + title + "</title>", heading)).isEqualTo(over);
    }

    @Test
    void the_title_decides_between_a_heading_and_what_is_declared() {
        var page = "<title>The harbour opens | The Press</title><meta property=og:title content='News from the coast'>";
        assertThat(chosen(page, "The harbour opens")).isEqualTo("The harbour opens");
    }

    private static String chosen(String page, String heading) {
        return PageMetadata.of(Jsoup.parse(page)).choice().insteadOf(heading).orElse(heading);
    }
}
