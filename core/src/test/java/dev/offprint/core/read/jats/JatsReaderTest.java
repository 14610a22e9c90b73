// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Citation;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Group;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import org.junit.jupiter.api.Test;

class JatsReaderTest {
    private static final String XML = "<article xml:lang='en'><front><article-meta><title-group><article-title>Tides"
            + "</article-title></title-group><contrib-group><contrib contrib-type='author'><name><surname>Wells</surname>"
            + "<given-names>Ada</given-names></name></contrib></contrib-group></article-meta></front><body><sec>"
            + "<title>Method</title><p>Seen <xref ref-type='bibr' rid='r1'>[1]</xref>.<xref ref-type='fn' rid='n1'>*"
            + "</xref></p></sec></body><back><fn-group><fn id='n1'><p>At spring.</p></fn></fn-group><ref-list>"
            + "<ref id='r1'><mixed-citation>Rowe, Old tides.</mixed-citation></ref></ref-list></back></article>";

    @Test
    void title_author_note_and_citation_are_taken() {
        var article = article();

        assertThat(article.metadata().headlineText()).isEqualTo("Tides");
        assertThat(article.metadata().contributors().get(0).name()).isEqualTo("Ada Wells");
        assertThat(article.notes()).hasSize(1);
        assertThat(article.references()).hasSize(1);
        assertThat(Contents.of(article).inlines()).anyMatch(Citation.class::isInstance);
    }

    @Test
    void a_note_of_the_title_stands_among_those_about_the_authors() {
        var xml = "<article><front><article-meta><title-group><article-title>Tides<xref ref-type='fn' rid='t'>*</xref>"
                + "</article-title><fn-group><fn id='t'><p>Half of it by Ada.</p></fn></fn-group></title-group>"
                + "</article-meta></front><body><p>Text.</p></body></article>";
        var ok = (ReadResult.Ok) read(xml);
        var last = ok.article().body().get(ok.article().body().size() - 1);
        assertThat(last)
                .isInstanceOfSatisfying(
                        Paragraph.class,
                        p -> assertThat(PlainText.of(p.content())).isEqualTo("Half of it by Ada."));
        assertThat(ok.notices()).extracting(Problem::what).containsExactly("marks of notes in titles are left out: 1");
    }

    @Test
    void a_prefix_alone_is_no_name_and_harms_nothing() {
        var broken = "<j:article xmlns:j='x'><j:front/><j:body><j:p>One</j:p><j:></j:body>";
        var source = new Source("a.xml", ByteSource.of(broken.getBytes(UTF_8)), Resources.NONE);
        assertThat(new JatsReader().read(source, ReadOptions.STANDARD)).isInstanceOf(ReadResult.class);
    }

    @Test
    void every_prefix_reads_or_is_reported() {
        for (int end = 0; end < XML.length(); end++)
            assertThat(read(XML.substring(0, end))).isNotNull();
    }

    private static Article article() {
        return ((ReadResult.Ok) read(XML)).article();
    }

    private static ReadResult read(String xml) {
        var source = new Source("t.xml", ByteSource.of(xml.getBytes(UTF_8)), Resources.NONE);
        return new JatsReader().read(source, ReadOptions.STANDARD);
    }

    @Test
    void a_work_of_parts_is_put_into_words_and_a_printed_one_stays() {
        var parts = "<element-citation><person-group><name><surname>Bae</surname><given-names>E</given-names></name>"
                + "<name><surname>Lewis</surname><given-names>EB</given-names></name></person-group><year>2002</year>"
                + "<article-title>Which RNA?</article-title><source>PNAS</source><volume>99</volume><issue>4</issue>"
                + "<fpage>16847</fpage><lpage>16852</lpage><pub-id pub-id-type='doi'>10.1/x</pub-id></element-citation>";
        assertThat(work(parts))
                .isEqualTo("Bae E, Lewis EB. 2002. Which RNA? PNAS, 99(4): 16847–16852. https://doi.org/10.1/x");
        assertThat(work("<mixed-citation><name><surname>Ren</surname> <given-names>J</given-names></name>. "
                        + "<source>Tides</source>. 2010;3.</mixed-citation>"))
                .isEqualTo("Ren J. Tides. 2010;3.");
    }

    @Test
    void an_article_says_where_in_its_journal_it_is() {
        assertThat(part("<volume>12</volume><issue>3</issue><fpage>45</fpage><lpage>67</lpage>"))
                .isEqualTo("12(3), 45–67");
        assertThat(part("<volume>12</volume><elocation-id>e123</elocation-id>")).isEqualTo("12, e123");
        assertThat(part("<issue>4</issue><fpage>7</fpage><lpage>7</lpage>")).isEqualTo("4, 7");
        assertThat(part("<volume>1</volume><page-range>1-4, 9</page-range>")).isEqualTo("1, 1–4, 9");
        assertThat(part("")).isEmpty();
    }

    private static String part(String front) {
        var xml = XML.replace("</contrib-group>", "</contrib-group>" + front);
        return ((ReadResult.Ok) read(xml)).article().metadata().ext().getOrDefault(Metadata.PART_OF_PUBLICATION, "");
    }

    @Test
    void of_several_forms_of_an_affiliation_that_in_the_language_of_the_article_is_taken() {
        var forms = "</name><aff-alternatives><aff xml:lang='de'>Institut der Meere</aff>"
                + "<aff xml:lang='en'>Institute of Seas</aff></aff-alternatives>";
        var article = ((ReadResult.Ok) read(XML.replace("</name>", forms))).article();
        assertThat(article.metadata().contributors().get(0).affiliations()).containsExactly("Institute of Seas");
    }

    @Test
    void each_part_of_a_structured_abstract_is_a_group() {
        var parts =
                "</contrib-group><abstract><sec><title>Aim</title><p>One.</p><p>Two.</p></sec><sec><title>End</title>"
                        + "<p>Three.</p></sec></abstract>";
        var summary = ((ReadResult.Ok) read(XML.replace("</contrib-group>", parts)))
                .article()
                .metadata()
                .summary();
        assertThat(summary).hasSize(2).allMatch(Group.class::isInstance);
        assertThat(((Group) summary.get(0)).content()).hasSize(2);
    }

    private static String work(String citation) {
        var xml = XML.replaceFirst("<mixed-citation>.*</mixed-citation>", citation);
        return PlainText.of(
                ((ReadResult.Ok) read(xml)).article().references().get(0).content());
    }
}
