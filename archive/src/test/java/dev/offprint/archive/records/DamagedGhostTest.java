// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.archive.Reads;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class DamagedGhostTest {
    private static final String HEAD = "{\"db\":[{\"meta\":{\"version\":\"5\"},\"data\":{\"posts\":[";
    private static final String REST = "],\"users\":[{\"id\":7,\"name\":\"Ann Lee\"}],"
            + "\"posts_authors\":[{\"post_id\":1,\"author_id\":7},{\"post_id\":2,\"author_id\":7}]}}]}";

    private static String post(int id) {
        return "{\"title\":\"A" + id + "\",\"slug\":\"s" + id + "\",\"html\":\"<p>text " + id
                + "</p>\",\"status\":\"published\",\"type\":\"post\",\"id\":" + id + "}";
    }

    @Test
    void a_broken_post_is_told_of_and_the_others_are_whole() throws IOException {
        var broken = "{\"title\":\"A\"9\",\"slug\":\"s\",\"html\":\"<p>x</p>\",\"id\":9}";
        var reads = Reads.text("ghost.json", HEAD + post(1) + "," + broken + "," + post(2) + REST);
        assertThat(reads.get(0).words()).isEqualTo("text 1");
        assertThat(reads.get(1).message()).startsWith("failed").contains("record 2 is left out");
        assertThat(reads.get(2).words()).isEqualTo("text 2");
        assertThat(reads.get(0).article().metadata().contributors())
                .extracting(c -> c.name())
                .containsExactly("Ann Lee");
        assertThat(reads.get(2).article().metadata().contributors())
                .extracting(c -> c.name())
                .containsExactly("Ann Lee");
    }

    @Test
    void posts_before_a_cut_are_whole() throws IOException {
        var reads = Reads.text("ghost.json", HEAD + post(1) + "," + post(2) + ",{\"title\":\"A3\",\"html\":\"<p>te");
        assertThat(reads.subList(0, 2)).extracting(Reads.Read::words).containsExactly("text 1", "text 2");
        assertThat(reads.get(2).message()).startsWith("failed").contains("it ends before it is complete");
    }
}
