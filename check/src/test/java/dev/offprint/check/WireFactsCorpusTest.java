// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.offprint.core.model.Status;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ArticleReader;
import dev.offprint.core.read.Outline;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.wire.newsml.NewsMl1Reader;
import dev.offprint.core.read.wire.newsmlg2.NewsMlG2Reader;
import dev.offprint.core.read.wire.ninjs.NinjsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** What items of news wires say of themselves is in their articles, or in a notice; see {@link Corpus}. */
@Tag("corpus")
final class WireFactsCorpusTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Fields of ninjs in its versions; names with dots lead down. */
    private static final List<String> NINJS = List.of(
            "headline",
            "headlines.value",
            "byline",
            "bylines.name",
            "bylines.jobtitle",
            "copyrightholder",
            "copyrightnotice",
            "usageterms",
            "language",
            "version",
            "uri",
            "located",
            "dateline",
            "slugline",
            "ednote",
            "urgency",
            "subject.name",
            "subjects.name",
            "person.name",
            "people.name",
            "organisation.name",
            "organisations.name",
            "place.name",
            "places.name",
            "genres.name",
            "infosources.name",
            "trustindicators.title",
            "altids.value",
            "descriptions.value",
            "description_text");

    /** Elements of NewsML-G2. */
    private static final String G2 = "itemMeta > edNote, rightsInfo copyrightNotice, rightsInfo usageTerms,"
            + " contentMeta > headline, contentMeta > slugline, contentMeta > by, contentMeta > dateline,"
            + " contentMeta > creditline, contentMeta > subject > name, contentMeta > keyword,"
            + " contentMeta > urgency, contentMeta > description, rightsInfo copyrightHolder > name,"
            + " contentMeta > creator > name, contentMeta > contributor > name, contentMeta > genre > name";

    /** Elements of NewsML 1. */
    private static final String NEWSML = "NewsLines > HeadLine, NewsLines > SubHeadLine, NewsLines > DateLine,"
            + " NewsLines > ByLine, NewsLines > CreditLine, NewsLines > CopyrightLine, NewsLines > SlugLine,"
            + " NewsLines > KeywordLine, NewsLineText";

    private final AtomicInteger claims = new AtomicInteger();

    /** How the facts of a file are found in it. */
    private interface Facts {
        List<String> of(String text) throws IOException;
    }

    @TestFactory
    Stream<DynamicTest> ninjs() throws IOException {
        return tests(
                "04-news-formats/iptc-ninjs",
                "(?!.*schema).*\\.json",
                new NinjsReader(),
                text -> {
                    var facts = new ArrayList<String>();
                    for (var field : NINJS) collect(JSON.readTree(text), List.of(field.split("\\.", -1)), facts);
                    return facts;
                },
                100,
                340);
    }

    @TestFactory
    Stream<DynamicTest> newsml_g2() throws IOException {
        return tests(
                "04-news-formats/iptc-newsml-g2", ".*\\.xml", new NewsMlG2Reader(), WireFactsCorpusTest::g2, 50, 55);
    }

    @TestFactory
    Stream<DynamicTest> newsml_1() throws IOException {
        return tests(
                "04-news-formats/iptc-ninjs/examples/NewsML",
                ".*\\.xml",
                new NewsMl1Reader(),
                text -> Jsoup.parse(text, "", Parser.xmlParser()).select(NEWSML).eachText(),
                2,
                10);
    }

    /** Of names in several languages that in the item's own. */
    private static List<String> g2(String text) {
        var item = Jsoup.parse(text, "", Parser.xmlParser());
        var language = item.select("newsItem").attr("xml:lang").split("-", -1)[0];
        return item.select(G2).stream()
                .filter(e -> e.siblingElements().stream()
                                .noneMatch(other -> other.nameIs(e.normalName()) && e.nameIs("name"))
                        || e.attr("xml:lang").startsWith(language))
                .map(Element::text)
                .toList();
    }

    private Stream<DynamicTest> tests(
            String set, String files, ArticleReader reader, Facts facts, int floor, int required) throws IOException {
        var tests = Corpus.of(set, files).allTests(floor, file -> {
            var text = Files.readString(file);
            if (reader.read(Source.of(file), ReadOptions.STANDARD) instanceof ReadResult.Ok ok) {
                for (var fact : facts.of(text)) isThere(fact, ok);
                hasStatus(text, ok);
            }
        });
        return Stream.concat(tests, Stream.of(dynamicTest(set + ": facts", () -> {
            System.out.println("corpus " + set + ": " + claims + " facts, " + required + " required");
            assertThat(claims).hasValueGreaterThanOrEqualTo(required);
        })));
    }

    private void isThere(String fact, ReadResult.Ok ok) {
        var words = squeezed(Jsoup.parseBodyFragment(fact).text());
        if (words.isEmpty()) return;
        claims.incrementAndGet();
        var told = ok.notices().stream().map(Problem::what).collect(Collectors.joining(" "));
        assertThat(squeezed(Outline.of(ok.article()) + told)).as(fact).contains(words);
    }

    private static void hasStatus(String text, ReadResult.Ok ok) {
        var status = ok.article().metadata().provenance().status();
        if (text.matches("(?s).*\"pubstatus\"\\s*:\\s*\"cancell?ed\".*|.*stat:cancell?ed.*"))
            assertThat(status).isInstanceOf(Status.Canceled.class);
        else if (text.matches("(?s).*\"pubstatus\"\\s*:\\s*\"withheld\".*|.*stat:withheld.*"))
            assertThat(status).isInstanceOf(Status.Withheld.class);
        else if (!text.contains("embargo")) assertThat(status).isInstanceOf(Status.Usable.class);
    }

    private static void collect(JsonNode node, List<String> names, List<String> found) {
        if (node.isArray()) node.forEach(member -> collect(member, names, found));
        else if (!names.isEmpty()) collect(node.path(names.get(0)), names.subList(1, names.size()), found);
        else if (node.isValueNode() && !node.isNull()) found.add(node.asText());
    }

    private static String squeezed(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
