// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.archive.Reads;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Embed;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Quote;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Selection;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.FolderResources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The export of WordPress. */
class WxrTest {
    private static final Path BLOG = Path.of("src/test/resources/dev/offprint/archive/seeds/wxr/blog.xml");

    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

    @Test
    void a_published_post_is_an_article_and_others_are_left_out() throws IOException {
        var reads = Reads.text("blog.xml", Files.readString(BLOG));
        assertThat(reads).hasSize(3);
        var metadata = reads.get(0).article().metadata();
        assertThat(reads.get(0).name()).isEqualTo("spring");
        assertThat(metadata.headlineText()).isEqualTo("Spring");
        assertThat(metadata.contributors().get(0).name()).isEqualTo("Ann Lee");
        assertThat(metadata.tags()).containsExactly("pier");
        assertThat(metadata.leadImage()).isNotNull();
        assertThat(reads.get(0).words())
                .contains("second line", "Inside and [sic].", "The rest.")
                .doesNotContain("[/");
        assertThat(reads.get(1).message()).startsWith("skipped: ").contains("attachment");
        assertThat(reads.get(2).message()).startsWith("skipped: ").contains("draft");
    }

    @Test
    void comments_are_counted_in_a_notice() throws IOException {
        var blog = Files.readString(BLOG)
                .replaceFirst(
                        "(?s)</item>",
                        "<wp:comment><wp:comment_content>Nice.</wp:comment_content></wp:comment></item>");
        var ok = (ReadResult.Ok) Reads.text("blog.xml", blog).get(0).result();
        assertThat(ok.notices())
                .anyMatch(p -> p.code().equals("read.comments") && p.what().endsWith(": 1"));
    }

    @Test
    void comments_that_the_site_shows_stand_at_the_end_when_they_are_asked_for() throws IOException {
        var blog = Files.readString(BLOG).replaceFirst("(?s)</item>", """
                <wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_author>Ben &amp; Co</wp:comment_author>
                <wp:comment_date>2026-03-02 01:30:00</wp:comment_date><wp:comment_date_gmt>2026-03-01 23:30:00</wp:comment_date_gmt>
                <wp:comment_content>Nice.</wp:comment_content><wp:comment_approved>1</wp:comment_approved></wp:comment>
                <wp:comment><wp:comment_content>Buy!</wp:comment_content><wp:comment_approved>spam</wp:comment_approved></wp:comment>
                <wp:comment><wp:comment_content>Links here</wp:comment_content><wp:comment_approved>1</wp:comment_approved>
                <wp:comment_type>pingback</wp:comment_type></wp:comment></item>""");
        var options = ReadOptions.STANDARD.withSelection(new Selection(Set.of(Selection.Kind.COMMENTS), false));
        var body = Reads.all(Reads.source("blog.xml", blog), options)
                .get(0)
                .article()
                .body();
        var comment = (Quote) body.get(body.size() - 1);
        assertThat(PlainText.of(comment.attribution())).isEqualTo("Ben & Co, March 2, 2026");
        assertThat(body.get(body.size() - 2)).isInstanceOf(Heading.class);
        assertThat(body.toString()).contains("Nice.").doesNotContain("Buy!", "Links here");
    }

    @Test
    void comments_that_the_site_does_not_show_are_counted_by_why() throws IOException {
        var hidden = Stream.of("0", "0", "spam", "trash", "1")
                .map(approved -> "<wp:comment><wp:comment_content>Hm.</wp:comment_content><wp:comment_approved>"
                        + approved + "</wp:comment_approved><wp:comment_type>pingback</wp:comment_type></wp:comment>")
                .collect(Collectors.joining());
        var blog = Files.readString(BLOG).replaceFirst("</item>", hidden + "</item>");
        var ok = (ReadResult.Ok) Reads.text("blog.xml", blog).get(0).result();
        assertThat(ok.notices())
                .filteredOn(p -> p.code().equals("wxr.comments"))
                .extracting(Problem::what)
                .containsExactly("comments that the site does not show are left out: wait for approval 2, spam 1,"
                        + " thrown away 1, links from elsewhere 1");
    }

    @Test
    void dates_are_those_of_the_site_and_authors_those_of_a_plug_in() throws IOException {
        var item = """
                <item><title>A &amp;amp; B</title><dc:creator>ann</dc:creator><content:encoded>x</content:encoded>
                <wp:post_date>2026-01-01 01:00:00</wp:post_date><wp:post_date_gmt>2025-12-31 22:30:00</wp:post_date_gmt>
                <wp:post_name>%d0%b2%d0%b5%d1%81%d0%bd%d0%b0</wp:post_name>
                <category domain="author" nicename="cap-ann"><![CDATA[ann]]></category>
                <category domain="author" nicename="cap-bo">Bo Berg</category>
                <category domain="category" nicename="sea"/><category domain="language" nicename="de">Deutsch</category>
                <category domain="post_tag" nicename="t">Tides</category><category domain="course" nicename="c">Swimming</category>
                <category domain="post_format" nicename="post-format-aside">Aside</category>
                <wp:postmeta><wp:meta_key>enclosure</wp:meta_key><wp:meta_value>https://x.example/a.mp3
                1
                audio/mpeg</wp:meta_value></wp:postmeta>
                <wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
                <item><title>No slug</title><content:encoded>x</content:encoded></item>
                <item><title>Soup</title><wp:post_type>recipe</wp:post_type></item></channel>""";
        var blog = Files.readString(BLOG)
                .replace("</channel>", item)
                .replace(
                        "<item><title>Spring",
                        "<wp:category><wp:category_nicename>sea</wp:category_nicename>"
                                + "<wp:cat_name><![CDATA[The &amp; Sea]]></wp:cat_name></wp:category><item><title>Spring");
        var reads = Reads.text("blog.xml", blog);
        assertThat(reads).extracting(Reads.Read::name).endsWith("весна", "No slug", "Soup");
        var metadata = reads.get(3).article().metadata();
        assertThat(metadata.headlineText()).isEqualTo("A & B");
        assertThat(metadata.contributors()).extracting(Contributor::name).containsExactly("Ann Lee", "Bo Berg");
        assertThat(Objects.requireNonNull(metadata.dates().published()).value()).hasToString("2026-01-01T01:00+02:30");
        assertThat(metadata.subjects()).containsExactly("The & Sea");
        assertThat(metadata.tags()).containsExactly("Tides", "Swimming");
        assertThat(metadata.language()).isEqualTo("de");
        assertThat(reads.get(3).article().body().get(1)).isInstanceOf(Embed.class);
        assertThat(reads.get(5).message()).contains("of the type recipe");
    }

    @Test
    void pictures_are_found_in_a_copy_of_the_folder_of_uploads(@TempDir Path folder) throws IOException {
        var uploads = Files.createDirectories(folder.resolve("uploads/2024/05"));
        Files.write(uploads.resolve("pier.png"), Base64.getDecoder().decode(PNG));
        var address = "https://blog.example/wp-content/uploads/2024/05/pier-300x200.png?w=3";
        var blog = Files.readString(BLOG).replace("a.jpg", address);
        var bytes = Reads.source("blog.xml", blog).bytes();
        var article = Reads.all(new Source("blog.xml", bytes, FolderResources.of(folder)), ReadOptions.STANDARD)
                .get(0)
                .article();
        assertThat(article.assets()).hasSize(1);
    }

    @Test
    void one_prefix_is_as_good_as_another() throws IOException {
        var blog = Files.readString(BLOG)
                .replace("wp:", "w:")
                .replace("xmlns:w:", "xmlns:w")
                .replace("xmlns:wp=", "xmlns:w=");
        var reads = Reads.text("blog.xml", blog);
        assertThat(reads.get(0).name()).isEqualTo("spring");
        assertThat(reads.get(0).article().metadata().leadImage()).isNotNull();
    }
}
