// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Embed;
import dev.offprint.core.model.Image;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Containers;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Readers;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.html.Fidelity;
import dev.offprint.core.read.html.WordOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
            assertThat(visible(article.metadata().headlineText())).isEqualTo(plain(text(post, "title")));
            var body = parsed(post);
            assertThat(Fidelity.shown(Fidelity.missing(body, articles.get(i))))
                    .as(file + ": words of " + text(post, "title"))
                    .isEmpty();
            assertThat(WordOrder.broken(body, articles.get(i)))
                    .as(file + ": order in " + text(post, "title"))
                    .isEmpty();
            assertThat(Contents.of(article).blocks().stream().filter(Embed.class::isInstance))
                    .as(file + ": embeds of " + text(post, "title"))
                    .hasSizeGreaterThanOrEqualTo(
                            body.select(".wp-block-embed__wrapper, iframe").size());
            isDated(post, articles.get(i));
            isFiled(post, article.metadata());
            isHeaded(post, article);
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

    /** By whom it is, and what it is filed under. */
    private static void isFiled(Element post, Metadata metadata) {
        assertThat(metadata.subjects()).containsExactlyElementsOf(terms(post, "category"));
        assertThat(metadata.tags()).containsAll(terms(post, "post_tag"));
        if (!terms(post, "author").isEmpty()) return; // a plug-in's, of which another test is
        var login = text(post, "dc:creator");
        var name = Objects.requireNonNull(post.parent()).getElementsByTag("wp:author").stream()
                .filter(author -> text(author, "wp:author_login").equals(login))
                .map(author -> text(author, "wp:author_display_name"))
                .filter(n -> !n.isEmpty())
                .findFirst()
                .orElse(login);
        assertThat(metadata.contributors())
                .extracting(contributor -> visible(contributor.name()))
                .containsExactlyElementsOf(name.isEmpty() ? List.of() : List.of(plain(name)));
    }

    private static List<String> terms(Element post, String domain) {
        return post.children().stream()
                .filter(c -> c.tagName().equals("category") && c.attr("domain").equals(domain))
                .map(c -> plain(c.wholeText()))
                .filter(label -> !label.equalsIgnoreCase("uncategorized"))
                .distinct()
                .toList();
    }

    /** The picture at its head, or at the beginning of its text, is the attachment that its field names. */
    private static void isHeaded(Element post, Article article) {
        var id = post.getElementsByTag("wp:postmeta").stream()
                .filter(meta -> text(meta, "wp:meta_key").equals("_thumbnail_id"))
                .map(meta -> text(meta, "wp:meta_value"))
                .findFirst()
                .orElse("");
        for (var other : Objects.requireNonNull(post.parent()).getElementsByTag("item")) {
            var address = text(other, "wp:attachment_url");
            if (id.isEmpty() || address.isEmpty() || !text(other, "wp:post_id").equals(id)) continue;
            assertThat(Contents.of(article).images())
                    .as(text(post, "title"))
                    .extracting(Image::address)
                    .contains(address);
        }
    }

    private static Element parsed(Element post) {
        var html = text(post, "content:encoded");
        return Jsoup.parseBodyFragment(html.replaceAll("\\[/?[a-z_]+(?:\\s[^\\]]*)?\\]", " "))
                .body();
    }

    private static String plain(String html) {
        return visible(Jsoup.parseBodyFragment(html).text());
    }

    private static String visible(String text) {
        return text.replaceAll("[\\p{Cf}\\s]+", " ").strip();
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
}
