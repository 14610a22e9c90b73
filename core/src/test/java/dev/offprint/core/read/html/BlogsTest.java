// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Posts of blogs, long and short, within the menus, sidebars, comments and feet that the platforms make. */
class BlogsTest {
    private static final String POST = "A week without the ferry";
    private static final String SITE = "Salt and Rope";
    private static final List<String> TEXT = List.of(
            "The ferry did not sail on Sunday, nor on Monday, and by Tuesday the shop had no more lemons.",
            "On Wednesday the postman rowed over with two letters and a bill, and rowed home again before the tide turned,"
                    + " which was the only traffic that the harbour saw.",
            "We mended nets, we told the old story of the bishop and the crab, and we looked at the sea a good deal more"
                    + " than it deserves.",
            "When the horn sounded at last, on Saturday, nobody ran; people walked down to the mole as if they had business"
                    + " there, and stood about, and said nothing of any use.");

    static List<Path> blogs() {
        return Fixtures.of("html/blogs", "html");
    }

    static Stream<Arguments> titled() {
        var titles = List.of(
                "%2$s",
                "%1$s",
                "%1$s « %2$s",
                "%2$s » %1$s",
                "%2$s » Blog Archive » %1$s",
                "%2$s: %1$s",
                "%1$s – %2$s",
                "%2$s › %1$s",
                "%1$s · %2$s",
                "%1$s :: %2$s",
                "%1$s • %2$s",
                "%1$s / %2$s",
                "Welcome to the pier");
        return blogs().stream()
                .flatMap(blog -> titles.stream().map(title -> arguments(blog, title.formatted(POST, SITE))));
    }

    @ParameterizedTest
    @MethodSource("titled")
    void the_post_is_the_headline_and_not_the_site(Path blog, String title) throws IOException {
        assertThat(article(titled(blog, title, 2)).metadata().headlineText()).isEqualTo(POST);
        assertThat(article(titled(blog, title, 1)).metadata().headlineText()).isEqualTo(POST);
    }

    @ParameterizedTest
    @MethodSource("blogs")
    void nothing_but_the_post_is_the_body(Path blog) throws IOException {
        for (int times = 1; times < 4; times++)
            assertThat(words(article(page(blog, times)))).isEqualTo(String.join("", text(times)));
    }

    @ParameterizedTest
    @MethodSource("blogs")
    void neither_is_it_without_style_sheets_and_scripts(Path blog) throws IOException {
        var plain = Jsoup.parse(page(blog, 1));
        plain.select("link, style, script").remove();
        assertThat(words(article(plain.outerHtml()))).isEqualTo(String.join("", text(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "blogger, Mary Quay, Salt and Rope",
        "blogger-classic, Mary Quay, Salt and Rope",
        "drupal, Mary Quay, Salt and Rope",
        "ghost, Mary Quay, Salt and Rope",
        "hugo, Mary Quay,",
        "kubrick, '', Salt and Rope",
        "livejournal, '', Salt and Rope",
        "medium-like, Mary Quay,",
        "minima, Mary Quay, Salt and Rope",
        "squarespace, Mary Quay, Salt and Rope",
        "typepad, Mary Quay, Salt and Rope",
        "wordpress-sidebar, Mary Quay, Salt and Rope"
    })
    void author_date_and_site_are_found(String name, String author, String site) throws IOException {
        var blog = blogs().get(0).resolveSibling(name + ".html");
        var metadata = article(page(blog, 2)).metadata();
        assertThat(metadata.contributors().stream().map(Contributor::name).collect(Collectors.joining(", ")))
                .isEqualTo(author);
        assertThat(String.valueOf(metadata.dates().published())).contains("value=2009-03-14");
        assertThat(metadata.ext().get("html.site")).isEqualTo(site);
    }

    private static String titled(Path blog, String title, int times) throws IOException {
        var page = Jsoup.parse(page(blog, times));
        page.title(title);
        return page.outerHtml();
    }

    private static String page(Path blog, int times) throws IOException {
        var text = text(times).stream().map(p -> "<p>" + p + "</p>").collect(Collectors.joining("\n"));
        return Files.readString(blog).replace("{{body}}", text);
    }

    /** A short post, one of some length, and a long one. */
    private static List<String> text(int times) {
        if (times == 1) return TEXT.subList(0, 2);
        return Stream.generate(() -> TEXT)
                .limit(3L * times - 5)
                .flatMap(List::stream)
                .toList();
    }

    private static Article article(String html) {
        return Fixtures.article(new HtmlReader().read(Fixtures.source("post.html", html), ReadOptions.STANDARD));
    }

    private static String words(Article article) {
        return PlainText.of(Contents.of(article.body()).inlines());
    }
}
