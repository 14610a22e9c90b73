// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.read.ArticleReader;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.wire.newsml.NewsMl1Reader;
import dev.offprint.core.read.wire.newsmlg2.NewsMlG2Reader;
import dev.offprint.core.read.wire.ninjs.NinjsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** The examples and test suites of the IPTC's formats for news wires; see {@link Corpus}. */
@Tag("corpus")
final class WireCorpusTest {
    private static final String NINJS = "04-news-formats/iptc-ninjs";
    private static final String G2 = "04-news-formats/iptc-newsml-g2";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static ReadResult read(ArticleReader reader, Path file) {
        return reader.read(Source.of(file), ReadOptions.STANDARD);
    }

    private static Article article(ReadResult result) {
        assertThat(result).isInstanceOf(ReadResult.Ok.class);
        return ((ReadResult.Ok) result).article();
    }

    @TestFactory
    Stream<DynamicTest> valid_ninjs_is_read_or_said_to_be_no_article() throws IOException {
        var files = Corpus.of(NINJS, ".*\\.json").files().stream()
                .filter(f -> !f.toString().contains("should_fail"))
                .toList();
        return Corpus.tests(NINJS, files, 100, file -> {
            var result = read(new NinjsReader(), file);
            assertThat(result).isNotInstanceOf(ReadResult.Failed.class);
            if (result instanceof ReadResult.Ok ok) holdsWords(ok.article(), bodies(file));
        });
    }

    @TestFactory
    Stream<DynamicTest> invalid_ninjs_is_tolerated_or_reported() throws IOException {
        var files = Corpus.of(NINJS, ".*\\.json").files().stream()
                .filter(f -> f.toString().contains("should_fail"))
                .toList();
        return Corpus.tests(NINJS, files, 35, file -> {
            if (read(new NinjsReader(), file) instanceof ReadResult.Failed failed)
                assertThat(failed.problem().code()).isEqualTo("read.json");
        });
    }

    @TestFactory
    Stream<DynamicTest> newsml_g2_gives_texts_and_says_what_is_none() throws IOException {
        return Corpus.of(G2, ".*\\.xml").tests(53, file -> {
            var text = Files.readString(file);
            var result = read(new NewsMlG2Reader(), file);
            if (text.contains("<newsMessage")) assertThat(result).isNotInstanceOf(ReadResult.Ok.class);
            else if (text.contains("<body.content>"))
                assertThat(article(result).body()).isNotEmpty();
            else assertThat(result).isNotInstanceOf(ReadResult.Failed.class);
            if (result instanceof ReadResult.Ok ok && text.contains("<body.content>")) {
                var body = Jsoup.parse(text, "", Parser.xmlParser())
                        .select("body\\.content")
                        .text();
                holdsWords(ok.article(), List.of(body));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_release_is_the_same_in_newsml_and_ninjs() throws IOException {
        return Corpus.of(NINJS + "/examples/NewsML", ".*\\.xml").tests(2, file -> {
            var release = article(read(new NewsMl1Reader(), file));
            var name = file.getFileName().toString().replace(".xml", ".json");
            var twin = file.resolveSibling("../1.4/" + name);
            var other = article(read(new NinjsReader(), twin));
            assertThat(release.metadata().headlineText())
                    .isEqualTo(other.metadata().headlineText());
            assertThat(words(body(release))).containsAll(words(body(other)));
            for (var block : other.body()) {
                var paragraph = ArticleText.within(other, List.of(block), List.of());
                if (block instanceof Paragraph)
                    assertThat(String.join(" ", words(body(release)))).contains(String.join(" ", words(paragraph)));
            }
            var one = release.metadata();
            var two = other.metadata();
            var day = Objects.requireNonNull(one.dates().published());
            var otherDay = Objects.requireNonNull(two.dates().published());
            assertThat(day.value()).isNotNull().isEqualTo(otherDay.value()); // each format writes it in its own way
            assertThat(day.precision()).isEqualTo(otherDay.precision());
            assertThat(one.language()).isEqualTo(two.language());
            assertThat(one.provenance().version()).isEqualTo(two.provenance().version());
            assertThat(one.provenance().status()).isEqualTo(two.provenance().status());
        });
    }

    @TestFactory
    Stream<DynamicTest> every_beginning_of_an_example_is_read_or_reported() throws IOException {
        var files = Stream.of(
                        Corpus.of(NINJS + "/examples/2.1", "ap_image\\.json"),
                        Corpus.of(NINJS + "/examples/NewsML", ".*6361\\.xml"),
                        Corpus.of(G2 + "/examples", "LISTING_2_.*\\.xml"))
                .flatMap(c -> c.files().stream())
                .toList();
        return Corpus.tests("beginnings", files, 3, WireCorpusTest::beginnings);
    }

    private static void beginnings(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        for (int end = 0; end < bytes.length; end += Math.max(1, bytes.length / 500)) {
            var cut = java.util.Arrays.copyOf(bytes, end);
            var source = new Source(
                    "cut", dev.offprint.core.resource.ByteSource.of(cut), dev.offprint.core.resource.Resources.NONE);
            for (var reader : List.of(new NinjsReader(), new NewsMl1Reader(), new NewsMlG2Reader())) {
                assertThat(reader.read(source, ReadOptions.STANDARD)).isInstanceOf(ReadResult.Failed.class);
            }
        }
    }

    /** Of several forms of a body one must be there as a whole. */
    private static void holdsWords(Article article, List<String> bodies) {
        if (bodies.isEmpty()) return;
        var there = words(String.join(" ", ArticleText.of(article)) + " "
                + article.metadata().headlineText());
        assertThat(bodies).anySatisfy(body -> assertThat(there).containsAll(words(body)));
    }

    private static String body(Article article) {
        return ArticleText.within(article, article.body(), List.of());
    }

    private static List<String> bodies(Path file) throws IOException {
        var item = JSON.readTree(Files.readString(file));
        var all = new ArrayList<String>();
        for (var body : item.path("bodies"))
            all.add(Jsoup.parse(body.path("value").asText()).text());
        for (var field : item.properties()) {
            if (field.getKey().startsWith("body_"))
                all.add(Jsoup.parse(field.getValue().asText()).text());
        }
        all.removeIf(String::isBlank);
        return all;
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
