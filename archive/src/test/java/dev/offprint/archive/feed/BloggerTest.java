// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.archive.Reads;
import dev.offprint.archive.Reads.Read;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Quote;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Selection;
import dev.offprint.core.read.Selection.Kind;
import dev.offprint.core.read.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports of Blogger: the feed of old, and the one that Takeout gives since 2024. */
class BloggerTest {
    private static final Path SEEDS = Path.of("src/test/resources/dev/offprint/archive/seeds/feed");

    private static List<Read> read(String name, Kind... kinds) throws IOException {
        var options = ReadOptions.STANDARD.withSelection(new Selection(Set.of(kinds), false));
        return Reads.all(Source.of(SEEDS.resolve(name)), options);
    }

    private static Stream<Read> articles(List<Read> reads) {
        return reads.stream().filter(r -> r.result() instanceof ReadResult.Ok);
    }

    @ParameterizedTest
    @ValueSource(strings = {"blog.atom", "takeout.atom"})
    void published_posts_are_articles_and_all_else_is_told_of(String name) throws IOException {
        var reads = read(name);
        assertThat(articles(reads).map(Read::name)).containsExactly("low-water");
        var metadata = reads.get(0).article().metadata();
        assertThat(metadata.tags()).containsExactly("harbour");
        assertThat(metadata.provenance().publication()).isEqualTo("Notes from the Quay");
        assertThat(String.valueOf(metadata.dates().published())).contains("2010-03-01");
        assertThat(reads.stream().map(Read::message).filter(m -> !m.isEmpty()))
                .anyMatch(m -> m.contains("it is not published (draft); ask for them with --include drafts"))
                .anyMatch(m -> m.contains("it is a page; ask for them with --include pages"))
                .anyMatch(m -> m.contains("comments are left out: 2; take them with --include comments"));
    }

    @Test
    void settings_and_templates_are_counted() throws IOException {
        assertThat(read("blog.atom").stream().map(Read::message))
                .anyMatch(m -> m.contains("settings and templates of the blog are no articles: 2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"blog.atom", "takeout.atom"})
    void pages_and_drafts_come_when_asked_for(String name) throws IOException {
        var words = articles(read(name, Kind.PAGES, Kind.DRAFTS)).map(Read::words);
        assertThat(words).hasSize(3).contains("To be written.", "I live here.");
    }

    @Test
    void comments_stand_below_their_post() throws IOException {
        var reads = read("blog.atom", Kind.COMMENTS);
        var blocks = Contents.of(reads.get(0).article().body()).blocks();
        assertThat(blocks.stream()
                        .flatMap(b -> b instanceof Heading h ? Stream.of(PlainText.of(h.content())) : Stream.empty()))
                .containsExactly("Comments");
        assertThat(blocks.stream()
                        .flatMap(b -> b instanceof Quote q ? Stream.of(PlainText.of(q.attribution())) : Stream.empty())
                        .filter(a -> !a.isEmpty()))
                .containsExactly("Tom Rye, 1 March 2010", "Ida Holm, 1 March 2010");
        assertThat(reads.stream().map(Read::message)).noneMatch(m -> m.contains("comments"));
    }

    @Test
    void spam_is_no_comment() throws IOException {
        var reads = read("takeout.atom", Kind.COMMENTS);
        assertThat(reads.get(0).words()).contains("It came back.").doesNotContain("Buy now.");
        assertThat(reads.stream().map(Read::message))
                .anyMatch(m -> m.contains("their blog does not show, or whose posts are not here: 1"));
    }

    @Test
    void a_post_whose_text_shows_a_comment_of_the_api_is_an_article() throws IOException {
        var kind = "scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#";
        var reads = Reads.text(
                "blog.atom",
                "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>b.post-1</id><category " + kind + "post'/>"
                        + "<title>The <![CDATA[API]]></title><content type='xhtml'><div><title>No</title><p>Ask for "
                        + "<category " + kind
                        + "comment'/> and <code>term=\"http://schemas.google.com/blogger/2008/kind#"
                        + "comment\"</code> or &lt;blogger:type>COMMENT&lt;.<br/></p></div></content></entry>"
                        + "<entry><id>b.post-2</id><title>A comment</title><category " + kind
                        + "comment'/><content>x</content></entry></feed>");
        assertThat(articles(reads).map(Read::name)).containsExactly("the-api");
        assertThat(reads.get(0).words()).contains("Ask for");
        assertThat(reads.get(1).message()).contains("comments are left out: 1");
    }
}
