// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.json.ArticleJsonReader;
import dev.offprint.core.json.ArticleJsonWriter;
import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.model.Article;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.Outline;
import dev.offprint.core.read.PictureIntake;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.html.walk.HtmlBody;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileHtmlTest {
    private static final int MANY = 20_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "div",
                "b",
                "blockquote",
                "ul><li",
                "table><tr><td",
                "details",
                "figure",
                "a href=#x",
                "q",
                "my-x",
                "dl><dd"
            })
    void elements_that_are_nested_without_end_keep_their_text(String name) throws IOException {
        var page = "<p>start</p>" + ("<" + name + ">").repeat(MANY) + "core";
        var article = Fixtures.article(read(page));
        assertThat(Outline.of(article)).contains("start").contains("core");
        assertThat(throughJson(article)).isEqualTo(article);
    }

    @Test
    void a_hundred_thousand_boxes_are_read() {
        var article = Fixtures.article(read("<div>".repeat(100_000) + "core" + "</div>".repeat(100_000) + "<p>end"));
        assertThat(Outline.of(article)).isEqualTo("---\np core\np end\n");
    }

    @Test
    void what_stands_too_deep_is_a_warning() {
        assertThat(Fixtures.codes(read("<blockquote>".repeat(200) + "x"))).contains("read.html.nesting");
    }

    @Test
    void trees_that_are_made_by_hand_may_be_deeper_than_any_parser_allows() {
        var root = new Element("body");
        var at = root;
        for (int i = 0; i < 5000; i++) at = at.appendElement("div");
        at.appendText("core");
        var result = Reading.run(Fixtures.source("a", "x"), ReadOptions.STANDARD, "html", reading -> {
            var parts = HtmlBody.read(root, reading, new PictureIntake(reading));
            return new Article(
                    dev.offprint.core.model.Metadata.NONE,
                    parts.blocks(),
                    parts.notes(),
                    List.of(),
                    List.of(),
                    reading.origin());
        });
        assertThat(Outline.of(Fixtures.article(result))).isEqualTo("---\np core\n");
    }

    @Test
    void a_table_of_huge_spans_is_as_wide_as_its_cells() {
        var page = "<table>" + "<tr><td colspan=99999999999 rowspan=65534>a<td colspan=1000>b</tr>".repeat(300)
                + "</table>";
        assertThat(Outline.of(Fixtures.article(read(page)))).startsWith("---\ntable [start,");
    }

    @Test
    void a_row_of_more_cells_than_any_table_has_is_text() {
        var result = read("<table><tr>" + "<td>cell".repeat(1001) + "<tr><td>x<td>y</table>");
        assertThat(Fixtures.codes(result)).contains("read.html.table-width");
        assertThat(Fixtures.article(result).body()).hasSize(1003);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table>text<tr><p>a<td>b</table>",
                "<tr><td>a<td>b",
                "<table><td>a<th>b<tbody></table>",
                "<td>a",
                "<table><tr></tr><tr><td>a<td>b</table>"
            })
    void broken_tables_keep_their_text(String page) {
        assertThat(Outline.of(Fixtures.article(read(page)))).contains("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                "java&#10;script:alert(1)",
                "&#1;javascript:alert(1)",
                "vbscript:x",
                "data:text/html;base64,PHNjcmlwdD4=",
                "file:///etc/passwd",
                "blob:x",
                "javascript&colon;alert(1)"
            })
    void no_link_runs_anything(String address) {
        var result = read("<p><a href=\"" + address + "\">text</a></p>");
        assertThat(Outline.of(Fixtures.article(result))).isEqualTo("---\np text\n");
        assertThat(Fixtures.codes(result)).contains("read.html.link");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/",
                "HTTP://a.example",
                "mailto:a@b.example",
                "tel:+1",
                "ftp://a.example",
                "page.html",
                "/root",
                "?q=a:b",
                "//a.example"
            })
    void harmless_links_stay(String address) {
        assertThat(Outline.of(Fixtures.article(read("<a href='" + address + "'>x</a>"))))
                .isEqualTo("---\np {link<" + address + "> x}\n");
    }

    @Test
    void mathematics_brings_nothing_that_runs() {
        var page = "<math><mi onclick='a()' href='javascript:b()'>x</mi><script>c()</script>"
                + "<annotation-xml encoding='text/html'><script>d()</script></annotation-xml><mtext><b>&lt;y&gt;</b></mtext></math>";
        assertThat(Outline.of(Fixtures.article(read(page))))
                .contains("<mi>x</mi>")
                .contains("<mtext>&lt;y&gt;</mtext>")
                .doesNotContain("()");
    }

    @Test
    void many_elements_are_refused_by_name_of_the_limit() {
        var few = ReadOptions.STANDARD.withLimits(
                Limits.STANDARD.with(Limit.INPUT_BYTES, 10_000).with(Limit.ELEMENTS, 50));
        var result = new HtmlReader().read(Fixtures.source("a.html", "<p>x".repeat(60)), few);
        assertThat(Fixtures.failure(result)).startsWith("a.html: the input has more than 50 elements");
    }

    @Test
    void many_links_and_notes_are_read() {
        var page = new StringBuilder("<div id=a>".repeat(300));
        for (int i = 0; i < 3_000; i++) page.append("<a href='#fn").append(i).append("'>n</a> <a href=#a>a</a> <img>");
        page.append("<div class=footnotes><ol>");
        for (int i = 0; i < 20_000; i++)
            page.append("<li id=fn")
                    .append(i)
                    .append(">note <a href='#fn")
                    .append(i / 2)
                    .append("'>m</a>");
        var article = Fixtures.article(read(page.toString()));
        assertThat(article.notes()).hasSize(3_000);
    }

    private static ReadResult read(String page) {
        return new HtmlReader().read(Fixtures.source("a.html", page), ReadOptions.STANDARD);
    }

    private static Article throughJson(Article article) throws IOException {
        var json = new ByteArrayOutputStream();
        new ArticleJsonWriter().write(article, json);
        return new ArticleJsonReader(Limits.STANDARD).read("a", new ByteArrayInputStream(json.toByteArray()));
    }
}
