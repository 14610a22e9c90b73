// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.archive.Reads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
