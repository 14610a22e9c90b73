// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.offprint.archive.Reads;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Records that an importer is tested with: titles, texts, dates, people, labels and pictures as the files have them. */
@Tag("corpus")
final class ExportsCorpusTest {
    private static final Path SET =
            Path.of(System.getProperty("corpus", "no-corpus")).resolve("05-exports-feeds/ghost-migrate");

    private static final int POSTS = 35;
    private static final int CLAIMS = 290;

    /** Folder of a file and where it has what, in the order of {@link RecordForm}. */
    private static final String FORMS = """
            mg-ghost-api/src; posts.json; posts; title; html; published_at; authors.name; tags.name; url; feature_image
            mg-assetscraper-db/src; ghost.json; db.data.posts; title; html|lexical.*; published_at; ; ; ; feature_image
            mg-json; multi-post-only.json; posts; data.title; data.html; data.published_at; data.author.data.name; data.tags.data.name; url; data.feature_image
            mg-json; single-post-author-long-slug.json; posts; data.title; data.html; data.published_at; data.author.data.name; data.tags.data.name; url; data.feature_image
            mg-json; single-post-only-long-meta.json; posts; data.title; data.html; data.published_at; data.author.data.name; data.tags.data.name; url; data.feature_image
            mg-json; single-post-only.json; posts; data.title; data.html; data.published_at; data.author.data.name; data.tags.data.name; url; data.feature_image
            mg-json; single-post-with-empty-tag.json; posts; data.title; data.html; data.published_at; data.author.data.name; data.tags.data.name; url; data.feature_image
            mg-linkfixer; ctx-yyyy-mm.json; result.posts; data.title; data.html; data.published_at; data.author.data.name; data.tags.data.name; url; data.feature_image
            mg-linkfixer; ctx-slug-yyyy-mm.json; result.posts; data.title; data.html; data.published_at; data.author.data.name; data.tags.data.name; url; data.feature_image
            mg-linkfixer; ctx-lexical.json; result.posts; data.title; data.html|data.lexical.*; data.published_at; data.author.data.name; data.tags.data.name; url; data.feature_image
            mg-wp-api; single-post.json; ; title.rendered; content.rendered; date_gmt; _embedded.author.name; _embedded.wp:term.name; link; _embedded.wp:featuredmedia.source_url
            mg-wp-api; single-post-with-linked-images.json; ; title.rendered; content.rendered; date_gmt; _embedded.author.name; _embedded.wp:term.name; link; _embedded.wp:featuredmedia.source_url
            mg-wp-api; single-post-with-duplicate-images.json; ; title.rendered; content.rendered; date_gmt; _embedded.author.name; _embedded.wp:term.name; link; _embedded.wp:featuredmedia.source_url
            mg-wp-api; single-coauthor-post.json; ; title.rendered; content.rendered; date_gmt; _embedded.author.name; ; link; _embedded.wp:featuredmedia.source_url
            mg-wp-api; single-page.json; ; title.rendered; content.rendered; date_gmt; _embedded.author.name; ; link;
            mg-beehiiv/src; posts.csv; ; web_title; content_html; created_at; ; content_tags; url; thumbnail_url
            mg-substack; posts.csv; ; title; posts/{post_id}.html; post_date; ; ; ;
            mg-buttondown/src; emails.json; ; subject; emails/{slug}.md; publish_date; ; ; ;
            mg-chorus; Entry_0969db64-b8d7-11ed-afa1-0242ac120001.json; ; title; body.components.*; createdAt; authorProfile.name; communityGroups.name; url;
            mg-letterdrop; api-response.json; posts; title; body; publishedOn; author.name; tags; url; coverImage
            mg-tinynews; articles.json; ; translations.headline; translations.content.*; translations.first_published_at; ; tags.tag.tag_translations.title; live_url; featured_image.url
            """;

    @TestFactory
    Stream<DynamicTest> each_post_is_an_article_that_says_what_its_record_says() throws IOException {
        var posts = new AtomicInteger();
        var claims = new AtomicInteger();
        var files = FORMS.lines().map(line -> line.split(";", -1)).toList();
        var tests = files.stream()
                .map(form -> dynamicTest(form[1].strip(), () -> {
                    var file = SET.resolve(form[0].strip() + "/test/fixtures/" + form[1].strip());
                    var expected = form(form).posts(file);
                    posts.addAndGet(expected.size());
                    claims.addAndGet(check(file, expected));
                }));
        return Stream.concat(tests, Stream.of(dynamicTest("all of them", () -> {
            System.out.println("corpus ghost-migrate: " + claims + " claims of " + posts + " posts in " + files.size()
                    + " files of records, " + CLAIMS + " of " + POSTS + " required");
            assertThat(posts).hasValueGreaterThanOrEqualTo(POSTS);
            assertThat(claims).hasValueGreaterThanOrEqualTo(CLAIMS);
        })));
    }

    private static RecordForm form(String[] fields) {
        var at = Stream.of(fields).map(String::strip).toList();
        return new RecordForm(at.get(2), at.get(3), at.get(4), at.get(5), at.get(6), at.get(7), at.get(8), at.get(9));
    }

    private static int check(Path file, List<SourcePost> expected) throws OffprintException {
        var articles = Reads.all(Source.of(file), ReadOptions.STANDARD).stream()
                .filter(read -> read.result() instanceof ReadResult.Ok)
                .map(read -> (ReadResult.Ok) read.result())
                .toList();
        assertThat(articles).as(file.toString()).hasSameSizeAs(expected);
        int claims = 0;
        for (int i = 0; i < expected.size(); i++) claims += expected.get(i).check(articles.get(i));
        return claims;
    }
}
