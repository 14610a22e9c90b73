// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.archive.Reads;
import dev.offprint.core.read.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The export of WordPress. */
class WxrTest {
    private static final Path BLOG = Path.of("src/test/resources/dev/offprint/archive/seeds/wxr/blog.xml");

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
}
