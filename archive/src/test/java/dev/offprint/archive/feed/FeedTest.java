// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.archive.Reads;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Link;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** RSS and Atom. */
class FeedTest {
    private static final Path NEWS = Path.of("src/test/resources/dev/offprint/archive/seeds/feed/news.rss");

    @Test
    void whole_texts_and_summaries_are_articles_and_links_are_left_out() throws IOException {
        var reads = Reads.text("news.rss", Files.readString(NEWS));
        assertThat(reads).hasSize(3);
        var metadata = reads.get(0).article().metadata();
        assertThat(metadata.headlineText()).isEqualTo("Ferries return & stay");
        assertThat(metadata.provenance().publication()).isEqualTo("The Harbour News");
        assertThat(metadata.contributors().get(0).name()).isEqualTo("Ann Lee");
        assertThat(String.valueOf(metadata.dates().published())).contains("2026-01-05T10:00-05:00");
        assertThat(reads.get(1).article().metadata().contributors().get(0).name())
                .isEqualTo("Tom Rye");
        assertThat(reads.get(2).message()).startsWith("skipped: ");
    }

    @Test
    void a_summary_beside_the_whole_text_is_a_dek_unless_the_text_says_it_or_it_is_too_long() throws IOException {
        assertThat(dek("<description>Another story.</description>")).isEqualTo("Another story.");
        assertThat(dek("<description>The whole [...]</description>")).isEmpty();
        var automatic =
                "The whole text, all that there is to say of it, and of what came after it in the end. The post A appeared first on B.";
        assertThat(dek("<description>" + automatic + "</description>")).isEmpty();
        assertThat(codes("<description>" + "Too long. ".repeat(90) + "</description>"))
                .contains("feed.summary-beside");
    }

    private static String dek(String summary) throws IOException {
        return PlainText.of(
                ((ReadResult.Ok) only(summary)).article().metadata().titles().dek());
    }

    private static ReadResult only(String summary) throws IOException {
        return Reads.text("a.rss", feed(summary)).get(0).result();
    }

    private static List<String> codes(String summary) throws IOException {
        return ((ReadResult.Ok) only(summary))
                .notices().stream().map(Problem::code).toList();
    }

    private static String feed(String summary) {
        var item = "<item><title>A</title>" + summary
                + "<content:encoded>&lt;p&gt;The whole text, all that there is to say of it, and of what came after it in the end.&lt;/p&gt;</content:encoded></item>";
        return "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>T</title>"
                + item + "</channel></rss>";
    }

    @Test
    void a_base_that_is_itself_relative_is_seen_from_the_one_around_it() throws IOException {
        var feed = "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='http://example.org/'><title>T</title><entry>"
                + "<title>A</title><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>"
                + "<div xml:base='/2004/'><a href='x'>in</a> <a href=''>all</a><p xml:base='may/'><a href='y'>deep</a></p>"
                + "</div></div></content></entry></feed>";
        assertThat(links(feed))
                .containsExactly(
                        "http://example.org/2004/x", "http://example.org/2004/", "http://example.org/2004/may/y");
    }

    private static Stream<String> links(String feed) throws IOException {
        return Contents.of(Reads.text("a.atom", feed).get(0).article().body()).inlines().stream()
                .flatMap(inline -> inline instanceof Link link ? Stream.of(link.target()) : Stream.<String>of());
    }

    @Test
    void addresses_are_relative_to_the_nearest_base() throws IOException {
        var feed = "<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title><entry><title>A</title>"
                + "<link href='http://example.org/entry'/><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>"
                + "<div xml:base='http://example.com/a/'><p xml:base='b/'><a href='c'>in</a></p></div>"
                + "<p><a href='d'>out</a></p></div></content></entry></feed>";
        assertThat(links(feed)).containsExactly("http://example.com/a/b/c", "http://example.org/d");
    }

    @Test
    void a_date_that_is_none_is_told() throws OffprintException {
        var item = "<item><title>A</title><description>The text is here.</description><pubDate>soon</pubDate></item>";
        var entry = "<entry><title>A</title><content>The text is here.</content><updated>soon</updated></entry>";
        for (var feed : List.of(
                "<rss version='2.0'><channel><title>F</title>" + item + "</channel></rss>",
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>F</title>" + entry + "</feed>")) {
            var result = (ReadResult.Ok) Reads.text("feed.xml", feed).get(0).result();
            assertThat(result.notices())
                    .anySatisfy(n -> assertThat(n.what()).contains("\"soon\", is not understood and printed as it is"));
        }
    }

    @Test
    void entries_before_a_cut_are_read_and_the_cut_is_told_with_its_line() throws IOException {
        var item = "<item><title>%s</title><link>https://example.org/%s</link>"
                + "<description>A text of some length stands here.</description></item>\n";
        var head = "<rss version='2.0'><channel><title>T</title>\n";
        var between = Reads.text("a.rss", head + item.formatted("A", "a") + item.formatted("B", "b"));
        assertThat(between).hasSize(3);
        assertThat(between.get(1).article().metadata().headlineText()).isEqualTo("B");
        assertThat(between.get(2).message())
                .isEqualTo("skipped: a.rss:4: the input ends before it is complete;"
                        + " what stands before this place has been read; get it again");
        var inside = Reads.text(
                "a.rss",
                head + item.formatted("A", "a") + item.formatted("B", "b").substring(0, 80));
        var cut = (ReadResult.Ok) inside.get(1).result();
        assertThat(cut.notices())
                .extracting(Problem::message)
                .contains("a.rss:3: the input ends inside this record; what there is of it is read; get it again");
        assertThat(inside.get(2).message()).contains("ends before it is complete");
        var atom = "<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title>"
                + "<entry><title>A</title><content>Words enough.</content></entry>";
        assertThat(Reads.text("a.atom", atom)).hasSize(2);
        assertThat(Reads.text("a.atom", atom + "</feed>")).hasSize(1);
    }
}
