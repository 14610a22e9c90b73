// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Table;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.Outline;
import dev.offprint.core.read.ReadOptions;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What stands in one place of the source and is named in another. */
class JatsPlacesTest {
    @Test
    void floats_stand_behind_the_text_that_first_names_them() {
        var article = read(
                "",
                "<body><sec><p>One <xref rid='f2'>2</xref>.</p><p>Two <xref rid='x f1'>1</xref>.</p></sec></body>"
                        + "<floats-group>" + box("f1", "first") + box("f2", "second <xref rid='f3'>3</xref>")
                        + box("f3", "third <xref rid='f3'>3</xref>") + box("f4", "fourth") + "</floats-group>");
        assertThat(Outline.of(article).replaceAll("(?s)\\W+", " "))
                .containsSubsequence("One", "second", "third", "Two", "first", "fourth");
    }

    @Test
    void floats_that_name_each_other_only_stay_where_they_are() {
        var article = read(
                "",
                "<body><p>One.</p></body><floats-group>" + box("f1", "first <xref rid='f1 f2'>2</xref>")
                        + box("f2", "second <xref rid='f1'>1</xref>") + "</floats-group>");
        assertThat(Outline.of(article)).containsSubsequence("One", "first", "second");
    }

    @Test
    void many_floats_and_many_references_are_read_in_time() {
        var body = many(10_000, i -> "<p><xref rid='f" + i + "'>" + i + "</xref></p>");
        var floats = many(10_000, i -> box("f" + i, "w"));
        assertTimeout(
                Duration.ofMinutes(5), // what is not linear would take hours
                () -> read("", "<body>" + body + "</body><floats-group>" + floats + "</floats-group>"));
    }

    @Test
    void many_contributors_are_read_in_time() {
        var contribs = many(20_000, i -> "<contrib><name><surname>N" + i + "</surname></name></contrib>");
        var article = new Article[1];
        assertTimeout(
                Duration.ofMinutes(5), // what is not linear would take hours
                () -> article[0] =
                        read("<contrib-group>" + contribs + "<aff id='a'>Tidal College</aff></contrib-group>", ""));
        assertThat(article[0].metadata().contributors())
                .hasSize(20_000)
                .allMatch(c -> c.affiliations().contains("Tidal College"));
    }

    @Test
    void one_of_several_references_makes_an_affiliation_that_of_some_only() {
        var article = read(
                "<contrib-group><contrib><name><surname>Wells</surname></name><xref rid='aff1 cor1'/></contrib>"
                        + "<contrib><name><surname>Rowe</surname></name></contrib>"
                        + "<aff id='aff1'>Tidal College</aff></contrib-group>",
                "");
        assertThat(article.metadata().contributors())
                .extracting(Contributor::affiliations)
                .map(Object::toString)
                .containsExactly("[Tidal College]", "[]");
    }

    @Test
    void a_note_of_a_table_stays_at_its_foot() {
        var article = read(
                "",
                "<body><p>See <xref ref-type='table-fn' rid='fn1'>1</xref>.</p><table-wrap><table><tr><td>Sunday<xref "
                        + "ref-type='table-fn' rid='fn1'>1</xref></td><td>seven</td></tr></table><table-wrap-foot>"
                        + "<fn id='fn1'><label>1</label><p>Boats only.</p></fn></table-wrap-foot></table-wrap></body>");
        assertThat(article.notes()).isEmpty();
        var table = (Table) article.body().get(1);
        assertThat(table.foot().toString()).contains("Boats only.");
    }

    private static String many(int count, IntFunction<String> one) {
        return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining());
    }

    private static String box(String id, String words) {
        return "<boxed-text id='" + id + "'><p>" + words + "</p></boxed-text>";
    }

    private static Article read(String meta, String rest) {
        var xml = "<article><front><article-meta>" + meta + "</article-meta></front>" + rest + "</article>";
        return Fixtures.article(new JatsReader().read(Fixtures.source("t.xml", xml), ReadOptions.STANDARD));
    }
}
