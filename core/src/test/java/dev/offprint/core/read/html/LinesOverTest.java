// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.ReadOptions;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines between the headline and a text in a box of its own. */
class LinesOverTest {
    private static final String PROSE = "<p>The mill was sold in spring to a baker from the coast, who wants to keep"
            + " the wheel as it is, and who has asked the smith, as the town is told, for a new axle.</p>";
    private static final String MENU = IntStream.range(0, 12)
            .mapToObj(i -> "<li><a href=/s" + i + ">Section " + i + "</a></li>")
            .collect(Collectors.joining());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<p>By Eva Moor</p><p>May 1, 2020</p>; Eva Moor",
                "<p>By Eva Moor | May 1, 2020 | 5 comments</p>; Eva Moor",
                "<p>Posted by eva on Friday, May 1, 2020 at 10:00 AM</p>; eva",
                "<p>Par Eva Moor</p><p>Publié le 1er mai 2020 à 10h00, mis à jour le 2 mai 2020</p>; Eva Moor",
                "<h3>By Eva Moor</h3><p>Millford, 1 May 2020</p>; Eva Moor",
                "<p><i>By Eva Moor</i></p><p><small>May 1, 2020</small></p>; Eva Moor",
                "<div class=author>Moor, Eva</div><time>2020-05-01</time>; Eva Moor"
            })
    void name_and_date_are_known(String lines, String author) {
        var metadata = metadata(lines);
        assertThat(metadata.contributors()).extracting(Contributor::name).containsExactly(author);
        assertThat(metadata.dates().published())
                .extracting(date -> String.valueOf(date.value()))
                .asString()
                .startsWith("2020-05-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>On sale until 1 May 2020</p>",
                "<p>By boat and bus</p>",
                "<p>Updated May 1, 2020</p>",
                "<nav><p>By Eva Moor</p></nav>"
            })
    void other_lines_say_neither(String lines) {
        assertThat(metadata(lines).contributors()).isEmpty();
        assertThat(metadata(lines).dates().published()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class=subtitle>A baker from the coast</p><p>May 1, 2020</p>",
                "<p class=dek>A baker from the coast</p>"
            })
    void a_short_line_that_calls_itself_the_dek_is_it(String lines) {
        assertThat(PlainText.of(metadata(lines).titles().dek())).isEqualTo("A baker from the coast");
    }

    @Test
    void what_the_head_declares_is_believed() {
        var declared = "<meta name=author content='Ida Fell'>";
        assertThat(metadata(declared, "<p>By Eva Moor</p>").contributors())
                .extracting(Contributor::name)
                .containsExactly("Ida Fell");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Eva van der Moor and José María de la Cruz III; Eva van der Moor; José María de la Cruz III",
                "By Eva Moor in Millford and Bob Ray for The Herald; Eva Moor; Bob Ray"
            })
    void both_of_a_byline_are_named(String line, String one, String other) {
        assertThat(metadata("<p class=byline>" + line + "</p>").contributors())
                .extracting(Contributor::name)
                .containsExactly(one, other);
    }

    @Test
    void the_heading_that_the_window_is_called_by_is_the_headline() {
        var declared = "<meta property=og:title content='You will not believe who came'>"
                + "<meta property=og:site_name content='Mill Talk'>";
        assertThat(metadata(declared, "").headlineText()).isEqualTo("The mill is sold");
    }

    @Test
    void the_site_that_a_link_home_names_leaves_a_declared_title() {
        var title = "<title>The mill is sold | Mill Talk</title>";
        var page = page(
                        title + "<meta property=og:title content='The mill is sold | Mill Talk'>",
                        "<p><a href=/>Mill Talk</a></p>")
                .replace("<title>The mill is sold</title>", "")
                .replace("<h1>The mill is sold</h1>", "<h1>The mill is sold: of wheels, axles and bread</h1>");
        assertThat(read(page).headlineText()).isEqualTo("The mill is sold");
    }

    private static Metadata metadata(String lines) {
        return metadata("", lines);
    }

    private static Metadata metadata(String head, String lines) {
        return read(page(head, lines));
    }

    private static String page(String head, String lines) {
        return "<!doctype html><html lang=en><head><title>The mill is sold</title>" + head
                + "</head><body><header><nav><ul>" + MENU + "</ul></nav></header><div id=main><div class=post>"
                + "<h1>The mill is sold</h1>" + lines + "<div class=body>" + PROSE.repeat(5)
                + "</div></div></div><div id=sidebar><ul>" + MENU + "</ul></div></body></html>";
    }

    private static Metadata read(String page) {
        return Fixtures.article(new HtmlReader().read(Fixtures.source("a.html", page), ReadOptions.STANDARD))
                .metadata();
    }
}
