// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.archive.Reads;
import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.ReadOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The tables of a Ghost export, of any size and in any order. */
final class GhostExportTest {
    private static final String META = "\"meta\":{\"exported_on\":1700000000000,\"version\":\"5.80.0\"}";
    private static final String USERS = "\"users\":[{\"id\":\"1\",\"name\":\"Ada\"},{\"id\":\"2\",\"name\":\"Ben\"}]";
    private static final String TAGS = "\"tags\":[{\"id\":\"1\",\"name\":\"Sea\"},{\"id\":\"2\",\"name\":\"Wind\"}]";
    private static final String LINKS = "\"posts_tags\":[{\"post_id\":\"0\",\"tag_id\":\"2\",\"sort_order\":1},"
            + "{\"post_id\":\"0\",\"tag_id\":\"1\",\"sort_order\":0}],"
            + "\"posts_authors\":[{\"post_id\":\"0\",\"author_id\":\"2\",\"sort_order\":0}]";
    /** More bytes than one record may have. */
    private static final String REVISIONS =
            table("post_revisions", "{\"id\":\"r\",\"lexical\":\"" + "x".repeat(500) + "\"}");

    private static final String POSTS = "\"posts\":["
            + IntStream.range(0, 100).mapToObj(GhostExportTest::post).collect(Collectors.joining(","))
            + "]";

    @Test
    void tables_before_and_behind_the_posts_are_joined_to_them() throws OffprintException {
        var orders = List.of(
                List.of(META, "\"data\":{" + String.join(",", POSTS, TAGS, USERS, LINKS, REVISIONS) + "}"),
                List.of(META, "\"data\":{" + String.join(",", REVISIONS, LINKS, USERS, TAGS, POSTS) + "}"),
                List.of("\"data\":{" + String.join(",", LINKS, REVISIONS, POSTS, USERS, TAGS) + "}", META));
        for (var order : orders) {
            var reads = read("{\"db\":[{" + String.join(",", order) + "}]}");
            assertThat(reads).filteredOn(r -> r.message().isEmpty()).hasSize(100);
            var first = reads.get(0).article().metadata();
            assertThat(first.tags()).containsExactly("Sea", "Wind");
            assertThat(first.contributors()).extracting(Contributor::name).containsExactly("Ben");
            assertThat(reads.get(99).words()).startsWith("Text of 99");
            assertThat(reads.get(99).article().metadata().contributors())
                    .extracting(Contributor::name)
                    .containsExactly("Ada");
            assertThat(reads.get(reads.size() - 1).message())
                    .isEqualTo("skipped: a.json: fields beside the records that are not taken: meta, post_revisions");
        }
    }

    private static String post(int id) {
        return "{\"id\":\"" + id + "\",\"slug\":\"post-" + id + "\",\"title\":\"Post\",\"status\":\"published\","
                + "\"feature_image\":null,\"published_at\":\"2024-01-02T03:04:05.000Z\",\"author_id\":\"1\",\"html\":\"<p>Text of "
                + id + ", " + "it rained on the pier. ".repeat(20) + "</p>\"}";
    }

    private static String table(String name, String row) {
        return "\"" + name + "\":[" + (row + ",").repeat(99) + row + "]";
    }

    private static List<Reads.Read> read(String text) throws OffprintException {
        var limits = Limits.STANDARD.with(Limit.INPUT_BYTES, 40_000);
        assertThat(POSTS.length()).isGreaterThan(45_000);
        return new ArrayList<>(Reads.all(Reads.source("a.json", text), ReadOptions.STANDARD.withLimits(limits)));
    }
}
