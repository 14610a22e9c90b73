// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.ArticleGenerator;
import dev.offprint.core.model.Attributes;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.CrossReference;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.KitchenSink;
import dev.offprint.core.model.Link;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Publication;
import dev.offprint.core.model.Text;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.render.RenderJob;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.style.Apparatus;
import dev.offprint.core.style.Apparatus.LinkTreatment;
import dev.offprint.core.style.Apparatus.NotePlacement;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.Themes;
import dev.offprint.epub.EpubRenderer;
import dev.offprint.epub.book.Epub3Writer;
import io.documentnode.epub4j.epub.EpubReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** EPUBCheck has nothing to say of what we make: no error, no warning, no advice. */
class EpubConformanceTest {
    private static final Checker CHECKER = new EpubChecker();

    @ParameterizedTest
    @ValueSource(strings = {"journal", "broadsheet", "large-print"})
    void the_kitchen_sink_is_faultless(String theme) throws IOException {
        var style = Style.STANDARD.withTheme(Themes.named(theme));
        assertThat(findings(RenderJob.of(KitchenSink.article(), style, ProblemSink.NONE)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal", "broadsheet", "large-print"})
    void it_is_faultless_with_contents_numbers_and_addresses_in_notes(String theme) throws IOException {
        var style = Style.STANDARD
                .withTheme(Themes.named(theme))
                .withContents(true)
                .withApparatus(new Apparatus(NotePlacement.END, LinkTreatment.FOOTNOTE, true));
        assertThat(findings(RenderJob.of(KitchenSink.article(), style, ProblemSink.NONE)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void a_random_article_is_faultless(long seed) throws IOException {
        assertThat(findings(ArticleGenerator.article(seed))).isEmpty();
    }

    @Test
    void an_article_of_nothing_is_faultless() throws IOException {
        assertThat(findings(Article.of(Metadata.NONE, List.of()))).isEmpty();
    }

    @Test
    void a_headline_alone_is_faultless() throws IOException {
        assertThat(findings(Article.of(Metadata.headline("A headline, and no more"), List.of())))
                .isEmpty();
    }

    @Test
    void an_article_without_a_picture_has_a_faultless_cover() throws IOException {
        var metadata = KitchenSink.metadata().withLeadImage(null).withSummary(List.of());
        for (var language : List.of("en", "ar", "ja", "tr")) {
            var article = Article.of(metadata.withLanguage(language).withDirection(null), List.of(Paragraph.of("x")));
            for (var theme : Themes.names()) {
                var style = Style.STANDARD.withTheme(Themes.named(theme));
                assertThat(findings(RenderJob.of(article, style, ProblemSink.NONE)))
                        .isEmpty();
            }
        }
    }

    @Test
    void many_articles_bound_together_are_faultless() throws IOException {
        var articles = new ArrayList<Article>();
        articles.add(KitchenSink.article());
        for (int seed = 30; seed < 36; seed++) articles.add(ArticleGenerator.article(seed));
        articles.add(KitchenSink.article());
        var job = RenderJob.of(new Publication(KitchenSink.metadata(), articles), Style.STANDARD, ProblemSink.NONE);
        assertThat(findings(job)).isEmpty();
    }

    @Test
    void a_very_long_article_is_faultless_in_parts() throws IOException {
        var body = new ArrayList<Block>();
        for (int chapter = 0; chapter < 12; chapter++) {
            body.add(new Heading(Attributes.id("c" + chapter), 1, List.of(new Text("Chapter " + chapter))));
            for (int i = 0; i < 90; i++) body.add(Paragraph.of("Words and words and words again. ".repeat(15)));
            body.add(Paragraph.of(List.of(new CrossReference("c" + (11 - chapter), List.of(new Text("elsewhere"))))));
        }
        assertThat(findings(Article.of(Metadata.headline("Long"), body))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_book_that_epub4j_has_read_is_faultless_when_it_is_written_again(boolean contents) throws IOException {
        var out = new ByteArrayOutputStream();
        var style = Style.STANDARD.withContents(contents);
        new EpubRenderer().render(RenderJob.of(KitchenSink.article(), style, ProblemSink.NONE), out);
        var book = new EpubReader().readEpub(new ByteArrayInputStream(out.toByteArray()));
        var again = new ByteArrayOutputStream();
        new Epub3Writer().write(book, again);
        assertThat(CHECKER.check("again.epub", ByteSource.of(again.toByteArray())))
                .isEmpty();
    }

    @Test
    void naughty_ids_are_made_valid_and_unique() throws IOException {
        var ids = List.of("1", "a b", "a%20b", "a/b", "#", "é", "é ", "А", "note-1", "headline", "section", "\"<&>");
        var body = new ArrayList<Block>();
        for (var id : ids) {
            var self = new CrossReference(id, List.of(new Text("itself")));
            body.add(new Heading(Attributes.id(id), 1, List.of(new Text(id), self)));
        }
        body.add(Heading.of(1, "no id"));
        assertThat(findings(Article.of(Metadata.headline("Ids"), body))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "relative.html",
                "#nowhere",
                "/root",
                "//host/path",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc",
                "http://",
                "https:///x",
                "http://[::1",
                "http://[::1]/",
                "http://[1:2]/",
                "http://a b/",
                "http://exa mple.org",
                "https://example.org/a b?c=\"d\"|e#f#g",
                "https://example.org/%zz%41",
                "https://пример.рф/путь?я=ü#é",
                "http://1.2.3.999/",
                "http://1.2.3.4:99999/",
                "http://1.2.3.4:/x",
                "http://256/",
                "mailto:a@b.c?subject=x y",
                "mailto:",
                "tel:+49 30 1234",
                "tel:#",
                "ftp://example.org/x",
                "http://user:p@ss@example.org/",
                "urn:isbn:1",
                "HTTPS://EXAMPLE.org\\a",
                "http://example.org:80x/",
                "http://-a-.example_x.org/",
                "http://a..b/",
                "http://.a/",
                "http://xn--a/",
                "http://%61.org/",
                "http://a.org/\u0000\uD800\u202E",
                "https://example.org/[x]{y}^`<z>",
                "mailto:<a@b>",
                "http://0x7f.1/",
                "http://a.0x/",
                "http://1.2.3/",
                "http://\u00AD/",
                "http://xn--\u00E4/",
                "https://a.b/?q=[1]&r=%"
            })
    void naughty_links_are_mended_or_become_text(String target) throws IOException {
        var link = new Link(target, null, List.of(new Text("here")));
        assertThat(findings(Article.of(Metadata.headline("Links"), List.of(Paragraph.of(List.of(link))))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en_US",
                "x",
                "not a tag",
                "de-DE-1996",
                "sr-Latn",
                "qqq",
                "xx-Foooooo-y",
                "i-klingon",
                "zh-Hant-TW"
            })
    void naughty_languages_are_mended_or_left_out(String language) throws IOException {
        var metadata = Metadata.headline("Languages").withLanguage(language);
        var own = new Attributes(null, language, null);
        var block = new Paragraph(own, Paragraph.Role.BODY, List.of(new Text("text")));
        assertThat(findings(Article.of(metadata, List.of(block)))).isEmpty();
    }

    private static List<Problem> findings(Article article) throws IOException {
        return findings(RenderJob.of(article, Style.STANDARD, ProblemSink.NONE));
    }

    private static List<Problem> findings(RenderJob job) throws IOException {
        var out = new ByteArrayOutputStream();
        new EpubRenderer().render(job, out);
        return CHECKER.check("article.epub", ByteSource.of(out.toByteArray()));
    }
}
