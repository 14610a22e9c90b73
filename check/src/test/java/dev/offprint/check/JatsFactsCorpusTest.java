// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Aside;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Citation;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.Identifier;
import dev.offprint.core.model.Link;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Reference;
import dev.offprint.core.model.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** What JATS articles hold, counted in the XML, is in ours: people, titles, figures, tables, works; see {@link Corpus}. */
@Tag("corpus")
final class JatsFactsCorpusTest {
    /** A file and what was made of it. */
    private record Case(String name, Element root, Article article) {
        @Override
        public String toString() {
            return name;
        }

        Element meta() {
            return Objects.requireNonNull(root.selectFirst("article > front > article-meta"));
        }

        <T extends Block> List<T> blocks(Class<T> kind) {
            return Contents.of(article).blocks().stream()
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .toList();
        }
    }

    /** What is held against the source. */
    private interface Check {
        void of(Case one);
    }

    private static final List<Case> CASES = new ArrayList<>();

    @BeforeAll
    static void read_each_file_once() throws IOException {
        for (var file : Corpus.of(JatsFidelityCorpusTest.SET, JatsFidelityCorpusTest.ARTICLES)
                .files()) {
            var article = JatsFidelityCorpusTest.read(file).article();
            CASES.add(new Case(file.getFileName().toString(), JatsFidelityCorpusTest.root(file), article));
        }
    }

    private static Stream<DynamicTest> tests(Check check) {
        return Corpus.tests(JatsFidelityCorpusTest.SET, CASES, JatsFidelityCorpusTest.FLOOR, check::of);
    }

    @TestFactory
    Stream<DynamicTest> title_journal_and_identifiers() {
        return tests(one -> {
            var title = one.meta().expectFirst("title-group > article-title").clone();
            title.select("xref, fn").remove();
            var metadata = one.article().metadata();
            assertThat(bare(metadata.headlineText())).isEqualTo(bare(title.text()));
            assertThat(metadata.provenance().identifiers())
                    .extracting(Identifier::value)
                    .containsAll(one.meta().select("> article-id").eachText());
            var journal = one.root().selectFirst("journal-meta journal-title");
            if (journal != null) assertThat(metadata.provenance().publication()).isEqualTo(journal.text());
            assertThat(metadata.subjects())
                    .containsAll(one.meta().select("article-categories subject").eachText());
            assertThat(metadata.tags())
                    .containsExactlyElementsOf(one.meta().select("> kwd-group > kwd").eachText().stream()
                            .distinct()
                            .toList());
        });
    }

    @TestFactory
    Stream<DynamicTest> contributors_with_affiliations_and_orcid() {
        return tests(one -> {
            var contribs = one.meta().select("> contrib-group > contrib").stream()
                    .filter(c -> c.selectFirst("> name, > collab") != null)
                    .filter(c -> !c.attr("contrib-type").contains("non-byline"))
                    .toList();
            var found = one.article().metadata().contributors();
            assertThat(found).hasSameSizeAs(contribs);
            for (int i = 0; i < contribs.size(); i++) contributor(one, contribs.get(i), found.get(i));
        });
    }

    private static void contributor(Case one, Element source, Contributor found) {
        var name = source.selectFirst("> name");
        if (name != null)
            assertThat(WordCount.words(found.name()))
                    .containsExactlyInAnyOrderElementsOf(
                            WordCount.words(String.join(" ", name.children().eachText())));
        var orcid = source.select("> contrib-id[contrib-id-type=orcid]").text().replaceAll(".*/", "");
        if (!orcid.isEmpty()) assertThat(found.orcid()).isEqualTo(orcid);
        var affiliations = Stream.concat(
                        source.select("> aff").stream(),
                        ids(source.select("> xref[ref-type=aff]")).stream()
                                .flatMap(id -> one.meta().select("aff[id=" + id + "]").stream()))
                .map(JatsFactsCorpusTest::institutions)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        assertThat(found.affiliations()).hasSameSizeAs(affiliations);
        for (int i = 0; i < affiliations.size(); i++)
            assertThat(bare(found.affiliations().get(i))).isEqualTo(affiliations.get(i));
    }

    private static String institutions(Element aff) {
        var copy = aff.clone();
        copy.select("label, email, phone, fax, institution-id, object-id, ext-link, uri")
                .remove();
        if (copy.childNodeSize() > 0 && copy.childNode(0) instanceof Element sup && sup.nameIs("sup")) sup.remove();
        return bare(
                String.join(" ", copy.textNodes().isEmpty() ? copy.children().eachText() : List.of(copy.text())));
    }

    @TestFactory
    Stream<DynamicTest> dates() {
        return tests(one -> {
            var published = one.article().metadata().dates().published();
            var all = one.meta().select("> pub-date").stream()
                    .map(JatsFactsCorpusTest::date)
                    .toList();
            if (all.isEmpty()) assertThat(published).isNull();
            else assertThat(Objects.requireNonNull(published).raw()).isIn(all);
            assertThat(one.article().metadata().ext().entrySet().stream()
                            .filter(e -> e.getKey().startsWith("jats.date."))
                            .flatMap(e -> Stream.of(e.getValue().split("; ", -1))))
                    .containsAll(one.meta().select("> pub-date, > history > date").stream()
                            .map(JatsFactsCorpusTest::date)
                            .toList());
        });
    }

    private static String date(Element date) {
        return Stream.of("year", "month", "day")
                .map(part -> date.select("> " + part).text())
                .filter(text -> !text.isEmpty())
                .map(text -> text.length() == 1 ? "0" + text : text)
                .collect(Collectors.joining("-"));
    }

    @TestFactory
    Stream<DynamicTest> abstracts() {
        return tests(one -> {
            var all = one.meta().select("> abstract, > trans-abstract");
            var summary = one.article().metadata().summary();
            assertThat(summary.stream().filter(Aside.class::isInstance)).hasSize(Math.max(0, all.size() - 1));
            assertThat(summary.isEmpty()).isEqualTo(all.isEmpty());
        });
    }

    @TestFactory
    Stream<DynamicTest> titles_of_sections_in_order() {
        return tests(one -> {
            var titles =
                    one.root().select("article > body sec > title, article > back > sec > title, app > title").stream()
                            .filter(Element::hasText)
                            .filter(title -> title.closest("boxed-text, fn-group, abstract") == null)
                            .map(JatsFactsCorpusTest::withoutFormulas)
                            .toList();
            var headings = one.blocks(Heading.class).stream()
                    .map(h -> bare(PlainText.of(h.content())))
                    .toList();
            for (int at = 0, i = 0; i < titles.size(); i++) {
                var title = titles.get(i);
                while (at < headings.size() && !headings.get(at).endsWith(title)) at++;
                assertThat(at).as("%s in %s", title, headings).isLessThan(headings.size());
                at++;
            }
        });
    }

    private static String withoutFormulas(Element title) {
        var copy = title.clone();
        copy.select("inline-formula, xref[ref-type=fn]").remove();
        return bare(copy.text());
    }

    @TestFactory
    Stream<DynamicTest> pictures_of_figures() {
        return tests(one -> {
            var graphics = one.root().select("fig > graphic, fig > alternatives:has(graphic)");
            var pictures = Contents.of(one.article()).images().size();
            assertThat(pictures).isGreaterThanOrEqualTo(graphics.size());
            var captions = ModelTexts.ofText(one.article());
            for (var label : one.root()
                    .select("fig > label, table-wrap > label, boxed-text > label")
                    .eachText())
                assertThat(captions).anyMatch(text -> bare(text).startsWith(bare(label)));
        });
    }

    @TestFactory
    Stream<DynamicTest> tables_cell_by_cell() {
        return tests(one -> {
            var tables = one.root().select("table");
            var found = one.blocks(Table.class);
            assertThat(found).hasSameSizeAs(tables);
            for (int i = 0; i < tables.size(); i++) {
                var cells = tables.get(i).select("td, th");
                assertThat(cells(found.get(i).head())
                                + cells(found.get(i).body())
                                + cells(found.get(i).foot()))
                        .isGreaterThanOrEqualTo(cells.size());
            }
        });
    }

    private static int cells(List<Table.Row> rows) {
        return rows.stream().mapToInt(row -> row.cells().size()).sum();
    }

    @TestFactory
    Stream<DynamicTest> formulas() {
        return tests(one -> {
            var formulas = one.root().select("*").stream()
                    .filter(e -> JatsSource.name(e).equals("math"))
                    .map(JatsFactsCorpusTest::signs)
                    .toList();
            assertThat(ModelFormulas.mathMl(one.article()).stream().map(JatsFactsCorpusTest::signs))
                    .containsExactlyInAnyOrderElementsOf(formulas);
            var tex = one.root().select("tex-math");
            assertThat(ModelFormulas.tex(one.article())).hasSameSizeAs(tex);
        });
    }

    private static String signs(Element math) {
        return math.text().replaceAll("[\\s\\p{Z}]+", "");
    }

    private static String signs(String mathMl) {
        return signs(Jsoup.parse(mathMl.replaceAll("(?s)<annotation.*?</annotation>", ""), "", Parser.xmlParser()));
    }

    @TestFactory
    Stream<DynamicTest> works_and_their_citations() {
        return tests(one -> {
            var own = one.root().select("ref-list > ref").stream()
                    .filter(ref -> ref.closest("sub-article, response") == null)
                    .toList();
            assertThat(one.article().references()).hasSameSizeAs(own);
            assertThat(one.article().references()).noneMatch(r -> r.content().isEmpty());
            var ids = own.stream().map(Element::id).collect(Collectors.toSet());
            assertThat(one.article().references()).extracting(Reference::id).containsAll(ids);
            var cited = Contents.of(one.article()).inlines().stream()
                    .filter(Citation.class::isInstance)
                    .flatMap(citation -> ((Citation) citation).referenceIds().stream())
                    .collect(Collectors.toSet());
            var named = ids(one.root().select("xref"));
            named.retainAll(ids);
            assertThat(cited).containsAll(named);
        });
    }

    @TestFactory
    Stream<DynamicTest> links_out_of_the_article() {
        return tests(one -> {
            var targets = Contents.of(one.article()).inlines().stream()
                    .filter(Link.class::isInstance)
                    .map(link -> ((Link) link).target())
                    .collect(Collectors.toSet());
            var addresses =
                    one.root().select("body ext-link, back ext-link, abstract ext-link, caption ext-link").stream()
                            .filter(link -> link.select("ext-link").size() == 1)
                            .map(link -> link.attr("xlink:href").strip())
                            .filter(address -> address.startsWith("http"))
                            .filter(address -> !address.contains("doi.org"))
                            .toList();
            assertThat(targets).containsAll(addresses);
        });
    }

    @TestFactory
    Stream<DynamicTest> notes_boxes_and_parts() {
        return tests(one -> {
            var marked = ids(one.root().select("xref").stream()
                    .filter(x -> x.closest("contrib, aff, title-group") == null)
                    .toList());
            var notes = one.root().select("fn").stream()
                    .filter(fn -> fn.closest("table-wrap-foot") == null && marked.contains(fn.id()))
                    .toList();
            assertThat(one.article().notes()).hasSizeGreaterThanOrEqualTo(notes.size());
            assertThat(one.blocks(Aside.class))
                    .hasSizeGreaterThanOrEqualTo(one.root().select("boxed-text").size());
            var headings = one.blocks(Heading.class).stream()
                    .map(h -> PlainText.of(h.content()))
                    .toList();
            assertThat(headings)
                    .containsAll(one.root()
                            .select("sub-article > front-stub article-title")
                            .eachText());
        });
    }

    private static Set<String> ids(List<Element> xrefs) {
        var ids = new LinkedHashSet<String>();
        for (var xref : xrefs) ids.addAll(List.of(xref.attr("rid").strip().split("\\s+", -1)));
        return ids;
    }

    private static String bare(String text) {
        return String.join("", WordCount.words(text));
    }
}
