// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Metadata;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.Outline;
import dev.offprint.core.resource.Resources;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotesTest {
    @Test
    void names_to_which_a_site_adds_its_own_prefix_are_found() {
        var html = "<p>Ferries sail<sup><a id='user-content-r1' href='#n1'>1</a></sup> again.</p><hr>"
                + "<p id='user-content-n1'>1. On Sundays. <a href='#r1'>↩</a></p>";
        var article = Fixtures.article(HtmlFragment.read(html, Metadata.NONE, Resources.NONE));
        assertThat(article.notes()).hasSize(1);
        assertThat(article.notes().toString()).contains("On Sundays.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ol><li id=r1>Members pay, except those of rule <a href=#r2>2</a>.</li>"
                        + "<li id=r2>Members over eighty pay nothing, in spite of rule <a href=#r1>1</a>, unless they do.</li></ol>",
                "<section id=a><h2>A</h2><p>Apples; see <a href=#b>B</a>.</p></section>"
                        + "<section id=b><h2>B</h2><p>Pears; see <a href=#a>A</a> for the others.</p></section>",
                "<ul id=index><li><a href=#c1>1</a></li><li><a href=#c2>2</a></li></ul>"
                        + "<div id=c1><p>We rose at four.</p><p><a href=#index>Back to index</a></p></div>"
                        + "<div id=c2><p>We went down.</p><p><a href=#index>Back to index</a></p></div>",
                "<p id=top><a href=#x>1</a></p><div id=x><h2>Apples</h2><p>Red. <a href=#top>^</a></p></div>"
            })
    void parts_that_refer_to_each_other_are_no_notes(String html) {
        var article = Fixtures.article(HtmlFragment.read(html, Metadata.NONE, Resources.NONE));
        assertThat(article.notes()).isEmpty();
        assertThat(Outline.of(article).replaceAll("link<[^>]*>|[^\\p{L}]", ""))
                .containsSubsequence(Jsoup.parse(html).text().split("[^\\p{L}]+"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Ferries sail<sup>[<a id=m1 href=#n1>1</a>]</sup>.</p><hr><p id=n1>1. On Sundays. <a href=#m1>Back to text</a></p>",
                "<p>Ferries sail<sup id=m1>(<a href=#n1>1</a>)</sup>.</p><hr><p id=n1>1. On Sundays. <a href=#m1>back</a></p>",
                "<p id=m1>Ferries sail <a href=#n1>*</a>.</p><hr><p id=n1>* On Sundays. <a href=#m1>↑</a></p>"
            })
    void a_way_back_to_the_mark_tells_a_note(String html) {
        var article = Fixtures.article(HtmlFragment.read(html, Metadata.NONE, Resources.NONE));
        assertThat(article.notes()).hasSize(1);
        assertThat(article.notes().toString()).contains("On Sundays.");
    }
}
