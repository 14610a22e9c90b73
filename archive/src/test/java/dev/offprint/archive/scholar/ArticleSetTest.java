// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.scholar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.archive.Reads;
import dev.offprint.archive.Reads.Read;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Identifier;
import dev.offprint.core.model.Link;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Outline;
import dev.offprint.core.read.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Each article of a set becomes one, and so does each record with an abstract. */
class ArticleSetTest {
    private static final Path SEEDS = Path.of("src/test/resources/dev/offprint/archive/seeds/articleset");
    private static final String FRONT = "<front><article-meta><title-group><article-title>";
    private static final String TO_BODY = "</article-title></title-group></article-meta></front><body><p>";

    private static List<Read> seed(String name) throws IOException {
        return Reads.text(name, Files.readString(SEEDS.resolve(name)));
    }

    private static String article(String title, String words) {
        return "<article>" + FRONT + title + TO_BODY + words + "</p></body></article>";
    }

    @Test
    void articles_of_a_set_are_named_by_their_numbers_and_keep_notes_links_and_works() throws IOException {
        var set = seed("set.xml");
        assertThat(set).extracting(Read::name).containsExactly("pmc-11", "10-1234-b");
        var first = set.get(0).article();
        assertThat(first.metadata().headlineText()).isEqualTo("First tides");
        assertThat(first.references()).hasSize(1);
        assertThat(set.get(0).words()).contains("Water\u00A0rises.");
        assertThat(Contents.of(first).inlines())
                .anyMatch(i -> i instanceof Link l && l.target().endsWith("/a"));
        assertThat(set.get(1).words()).contains("Water falls.").contains("It does.");
    }

    @Test
    void a_broken_article_does_not_reach_the_next() throws OffprintException {
        var set = Reads.text("a.xml", "<articles>" + article("One", "A <b") + article("Two", "Whole.") + "</articles>");
        assertThat(set).hasSize(2);
        assertThat(set.get(0).result()).isInstanceOf(ReadResult.Ok.class);
        assertThat(((ReadResult.Ok) set.get(0).result()).notices())
                .extracting(Problem::code)
                .contains("read.xml.mended");
        assertThat(set.get(1).words()).isEqualTo("Whole.");
    }

    @Test
    void articles_harvested_by_oai_with_a_namespace_are_taken() throws OffprintException {
        var set = Reads.text(
                "oai.xml",
                "<OAI-PMH xmlns='http://www.openarchives.org/OAI/2.0/'><ListRecords><record><header><identifier>x"
                        + "</identifier></header><metadata>"
                        + article("Tides", "Late.")
                                .replaceFirst(
                                        "<article>", "<article xmlns='https://jats.nlm.nih.gov/ns/archiving/1.3/'>")
                        + "</metadata></record><record><header status='deleted'/></record></ListRecords></OAI-PMH>");
        assertThat(set).hasSize(1);
        assertThat(set.get(0).article().metadata().headlineText()).isEqualTo("Tides");
        assertThat(set.get(0).name()).isEqualTo("article-1");
    }

    @Test
    void notices_name_the_line_of_the_whole_input() throws OffprintException {
        var broken =
                article("One", "See <ext-link xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='x'>x</ext-link>");
        var set = Reads.text("a.xml", "<articles>\n\n" + broken + "</articles>");
        assertThat(((ReadResult.Ok) set.get(0).result()).notices())
                .filteredOn(p -> p.code().equals("read.jats.link"))
                .extracting(Problem::place)
                .containsExactly("a.xml#article-1:3");
    }

    @Test
    void a_set_without_articles_is_said_to_be_empty() {
        assertThatThrownBy(() -> Reads.text("a.xml", "<PubmedArticleSet></PubmedArticleSet>"))
                .isInstanceOf(OffprintException.class)
                .hasMessageContaining("holds no article");
    }

    @Test
    void a_record_gives_people_journal_dates_and_identifiers() throws IOException {
        var article = seed("records.xml").get(0).article();
        var metadata = article.metadata();
        assertThat(metadata.headlineText()).isEqualTo("Tides in small harbours.");
        assertThat(metadata.language()).isEqualTo("en");
        assertThat(metadata.contributors())
                .containsExactly(
                        new Contributor(
                                "Ada M Wells Jr",
                                Contributor.Role.AUTHOR,
                                List.of("School of Tides, Dover", "Harbour College"),
                                "0000-0002-1825-0097"),
                        Contributor.author("Gauge Group"));
        assertThat(metadata.provenance().publication()).isEqualTo("Shore letters");
        assertThat(Objects.requireNonNull(metadata.dates().published()).raw()).isEqualTo("2019-02-05");
        assertThat(metadata.ext())
                .containsEntry("jats.date.ppub", "2019-03")
                .containsEntry("jats.date.received", "2018-11-01")
                .containsEntry("jats.trans-title.fr", "Les marées.")
                .containsEntry("jats.related-article.ErratumIn", "https://pubmed.ncbi.nlm.nih.gov/102")
                .containsEntry("jats.volume", "7");
        assertThat(metadata.provenance().identifiers())
                .containsExactly(
                        new Identifier("pmid", "101"),
                        new Identifier("pmc", "PMC11"),
                        new Identifier("doi", "10.1234/tides"));
        assertThat(metadata.subjects()).containsExactly("Tides / methods");
        assertThat(metadata.tags()).containsExactly("gauges");
    }

    @Test
    void the_abstract_of_a_record_is_its_text() throws IOException {
        var read = seed("records.xml").get(0);
        var article = read.article();
        assertThat(Outline.of(article.metadata().summary()))
                .contains("{strong BACKGROUND:} Seldom measured.")
                .contains("{strong RESULTS:} Late by 7{superscript 2} min.")
                .contains("@fr")
                .contains("L’eau est tardive.");
        assertThat(body(article)).contains("Sea Fund").contains("SF-77").contains("own boats");
        assertThat(PlainText.of(article.references().get(0).content()))
                .isEqualTo("Rowe T. Old tides. Sea. 1999. PMID 99");
        assertThat(((ReadResult.Ok) read.result()).notices())
                .extracting(Problem::what)
                .anyMatch(what -> what.endsWith("left out: ChemicalList, DateRevised"))
                .anyMatch(what -> what.contains("holds an abstract"));
    }

    private static String body(Article article) {
        return Outline.of(article.body());
    }

    @Test
    void a_record_without_an_abstract_is_left_out_and_one_of_a_book_is_taken() throws IOException {
        var records = seed("records.xml");
        assertThat(records).extracting(Read::name).containsExactly("pmid-101", "pmid-103", "pmid-104");
        assertThat(records.get(1).message()).contains("skipped").contains("no abstract");
        var book = records.get(2).article();
        assertThat(book.metadata().headlineText()).isEqualTo("Ebb");
        assertThat(book.metadata().provenance().publication()).isEqualTo("Waters");
        assertThat(book.metadata().contributors(Contributor.Role.EDITOR))
                .extracting(Contributor::name)
                .containsExactly("E Low");
    }
}
