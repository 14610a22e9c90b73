// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.archive.Reads;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OldGhostTest {
    private static String export(String posts) {
        return "{\"db\":[{\"meta\":{\"exported_on\":1,\"version\":\"1.0\"},\"data\":{\"posts\":[" + posts
                + "],\"users\":[{\"id\":\"1\",\"name\":\"Ann Lee\"}],\"tags\":[],\"posts_tags\":[]}}]}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true"})
    void a_page_is_told_by_a_field_of_its_own(String page) throws IOException {
        var posts = "{\"id\":1,\"slug\":\"a\",\"title\":\"A\",\"html\":\"<p>x</p>\",\"page\":0},"
                + "{\"id\":2,\"slug\":\"b\",\"title\":\"B\",\"html\":\"<p>y</p>\",\"page\":" + page + "}";
        var reads = Reads.text("ghost.json", export(posts));
        assertThat(reads.get(0).words()).isEqualTo("x");
        assertThat(reads.get(1).message()).startsWith("skipped").contains("pages");
    }

    @Test
    void a_post_without_a_slug_has_its_author() throws IOException {
        var post = "{\"id\":1,\"title\":\"A\",\"html\":\"<p>x</p>\",\"author_id\":\"1\"}";
        var metadata = Reads.text("ghost.json", export(post)).get(0).article().metadata();
        assertThat(metadata.contributors()).extracting(c -> c.name()).containsExactly("Ann Lee");
    }
}
