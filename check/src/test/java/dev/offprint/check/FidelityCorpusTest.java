// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.CleanUp;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.html.Fidelity;
import dev.offprint.core.read.html.HtmlFragment;
import dev.offprint.core.read.html.WordOrder;
import dev.offprint.core.read.page.Extract;
import dev.offprint.core.read.page.MainContent;
import dev.offprint.core.read.page.kind.Claims;
import dev.offprint.core.resource.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Every word of a body that the HTML reader takes is in the article or in a notice; see {@link Corpus}. */
@Tag("corpus")
final class FidelityCorpusTest {
    private static final ReadOptions OPTIONS = ReadOptions.STANDARD.withCleanUp(CleanUp.OFF);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A body that some file holds. */
    private record Body(String name, Element root) {
        @Override
        public String toString() {
            return name;
        }
    }

    @TestFactory
    Stream<DynamicTest> the_chosen_part_of_web_pages() throws IOException {
        return Corpus.of("01-reader-pages", "(?!expected).*\\.html").tests(50, file -> {
            var page = Jsoup.parse(Files.readString(file, StandardCharsets.UTF_8));
            keepsWords(new Body(file.toString(), content(file, page)));
        });
    }

    @TestFactory
    Stream<DynamicTest> bodies_in_exports_and_feeds() throws IOException {
        var bodies = new ArrayList<Body>();
        for (var file : Corpus.of("05-exports-feeds", ".*\\.(?:html|json|xml)").files()) {
            var texts = texts(file);
            for (int i = 0; i < texts.size(); i++) {
                var root = Jsoup.parseBodyFragment(texts.get(i)).body();
                if (root.hasText()) bodies.add(new Body(file + "#" + i, root));
            }
        }
        int paragraphs =
                bodies.stream().mapToInt(body -> WordOrder.count(body.root())).sum();
        System.out.println("corpus bodies of 05-exports-feeds: " + paragraphs + " paragraphs, 1000 required");
        assertThat(paragraphs).isGreaterThanOrEqualTo(1000);
        return Corpus.tests("bodies of 05-exports-feeds", bodies, 164, FidelityCorpusTest::keepsWords);
    }

    private static void keepsWords(Body body) {
        var source = new Source(body.name(), InputStream::nullInputStream, Resources.NONE);
        var result = HtmlFragment.read(body.root().outerHtml(), Metadata.NONE, source, OPTIONS);
        assertThat(result).isInstanceOf(ReadResult.Ok.class);
        var missing = Fidelity.missing(body.root(), (ReadResult.Ok) result);
        assertThat(Fidelity.shown(missing)).isEmpty();
        assertThat(WordOrder.broken(body.root(), (ReadResult.Ok) result))
                .as("paragraphs whose words are not in the order of the source")
                .isEmpty();
    }

    private static Element content(Path file, Document page) {
        var found = new ArrayList<Extract>();
        Reading.run(Source.of(file), OPTIONS, "html", reading -> {
            found.add(MainContent.of(page, Claims.NONE, reading));
            throw new OffprintException(Problem.error("read.none", "", "no article is wanted", ""));
        });
        return found.get(0).content();
    }

    private static List<String> texts(Path file) throws IOException {
        var text = Files.readString(file, StandardCharsets.ISO_8859_1);
        var found = new ArrayList<String>();
        if (file.toString().endsWith(".html")) found.add(text);
        else if (file.toString().endsWith(".json")) inJson(text, found);
        else inXml(text, found);
        return found;
    }

    private static void inJson(String text, List<String> found) {
        try {
            inJson(JSON.readTree(text), found);
        } catch (JsonProcessingException e) {
            // Broken on purpose: other tests are for it.
        }
    }

    private static void inJson(JsonNode node, List<String> found) {
        if (node.isTextual()) add(node.asText(), found);
        for (var child : node) inJson(child, found);
    }

    private static void inXml(String text, List<String> found) {
        for (var element : Jsoup.parse(text, "", Parser.xmlParser()).getAllElements()) {
            var name = element.normalName();
            boolean isBody = name.equals("content:encoded") || name.equals("description") || name.equals("content");
            if (isBody) add(element.childrenSize() == 0 ? element.wholeText() : element.html(), found);
        }
    }

    private static void add(String text, List<String> found) {
        if (text.matches("(?is).*<(?:p|div|br|a|b|i|em|img|ul|h[1-6]|span|figure)\\b.*")) found.add(text);
    }
}
