// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Containers;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Readers;
import dev.offprint.core.read.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Exports of WordPress: as many articles as their XML has published posts, with all their words; see {@link Corpus}. */
@Tag("corpus")
final class WordPressCorpusTest {
    private static final String WXR = "05-exports-feeds/wxr";
    private static final String GHOST = "05-exports-feeds/ghost-migrate/mg-wp-xml";

    @TestFactory
    Stream<DynamicTest> every_published_post_is_an_article_with_all_its_words() throws IOException {
        return Corpus.of(WXR, ".*\\.xml").tests(17, WordPressCorpusTest::isWhole);
    }

    @TestFactory
    Stream<DynamicTest> so_it_is_in_the_fixtures_of_an_importer() throws IOException {
        return Corpus.of(GHOST, ".*\\.xml").tests(6, WordPressCorpusTest::isWhole);
    }

    private static void isWhole(Path file) throws IOException {
        var posts = published(file);
        var articles = articles(file);
        assertThat(articles).as(file + ": articles").hasSameSizeAs(posts);
        for (int i = 0; i < posts.size(); i++) {
            var post = posts.get(i);
            var article = articles.get(i).article();
            var told = articles.get(i).notices().stream().map(Problem::what).collect(Collectors.joining(" "));
            assertThat(article.metadata().headlineText()).isEqualToNormalizingWhitespace(plain(text(post, "title")));
            var there = words(String.join(" ", ArticleText.of(article)) + " " + told);
            assertThat(there).as(file + ": " + text(post, "title")).containsAll(words(body(post)));
            isDated(post, articles.get(i));
        }
    }

    private static void isDated(Element post, ReadResult.Ok read) {
        var date = text(post, "wp:post_date");
        var published = read.article().metadata().dates().published();
        if (date.isEmpty() || date.startsWith("0000") || published == null || published.value() == null) return;
        assertThat(published.value().toLocalDate().toString()).isEqualTo(date.substring(0, 10));
    }

    private static List<ReadResult.Ok> articles(Path file) throws IOException {
        var intake = new Intake(Readers.installed(), Containers.installed(), ReadOptions.STANDARD, 0);
        var articles = new ArrayList<ReadResult.Ok>();
        var wxr = intake.containers().byId("wxr").orElseThrow();
        try (var entries = wxr.open(Source.of(file), intake)) {
            for (var entry = entries.next(); entry != null; entry = entries.next()) {
                var result = entry.article().get();
                assertThat(result).as(entry.name()).isNotInstanceOf(ReadResult.Failed.class);
                if (result instanceof ReadResult.Ok ok) articles.add(ok);
            }
        } catch (OffprintException e) { // exports without an item, and a broken one
            assertThat(e.problem().place()).startsWith(file.toString());
        }
        return articles;
    }

    /** Read in another way than the container does. */
    private static List<Element> published(Path file) throws IOException {
        return Jsoup.parse(Files.readString(file), "", Parser.xmlParser()).getElementsByTag("item").stream()
                .filter(item -> List.of("", "post").contains(text(item, "wp:post_type")))
                .filter(item -> List.of("", "publish").contains(text(item, "wp:status")))
                .filter(item -> text(item, "wp:post_password").isEmpty())
                .filter(item -> !text(item, "content:encoded").isBlank())
                .toList();
    }

    private static String body(Element post) {
        var html = text(post, "content:encoded");
        var root = Jsoup.parseBodyFragment(html.replaceAll("\\[/?[a-z_]+(?:\\s[^\\]]*)?\\]", " "))
                .body();
        root.select("script, style, form, input, button, [hidden], audio, video, iframe, object")
                .remove();
        return root.nodeStream(TextNode.class).map(TextNode::getWholeText).collect(Collectors.joining(" "));
    }

    private static String plain(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }

    private static String text(Element item, String name) {
        return item.children().stream()
                .filter(c -> c.tagName().equals(name))
                .map(c ->
                        c.nodeStream(TextNode.class).map(TextNode::getWholeText).collect(Collectors.joining()))
                .findFirst()
                .orElse("")
                .strip();
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+", 0))
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
