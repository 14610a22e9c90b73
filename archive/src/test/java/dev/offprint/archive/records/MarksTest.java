// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.archive.Reads;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"draft\":true|drafts",
                "\"draft\":\"Yes\"|drafts",
                "\"draft\":1|drafts",
                "\"is_draft\":true|drafts",
                "\"isDraft\":\"true\"|drafts",
                "\"isPublished\":false|drafts",
                "\"published\":\"false\"|drafts",
                "\"post_status\":\"draft\"|drafts",
                "\"state\":\"Draft\"|drafts",
                "\"_status\":\"draft\"|drafts",
                "\"visibility\":\"private\"|drafts",
                "\"embargoed_until\":\"2099-01-01\"|embargoed",
                "\"deleted\":true|canceled",
            })
    void what_is_not_published_is_left_out_and_told_how_to_take_it(String field, String kind) throws IOException {
        var read = Reads.text("a.json", "[{\"title\":\"A\",\"body\":\"x\"," + field + "}]")
                .get(0);
        assertThat(read.message()).startsWith("skipped").contains(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"draft\":false",
                "\"draft\":\"\"",
                "\"draft\":null",
                "\"draft\":\"The first draft was longer.\"",
                "\"isPublished\":true",
                "\"published\":\"2020-01-01\"",
                "\"post_status\":\"publish\"",
                "\"state\":\"Ohio\"",
                "\"visibility\":\"public\"",
                "\"embargoed_until\":null",
                "\"deleted\":0",
            })
    void what_is_published_is_taken(String field) throws IOException {
        var reads = Reads.text("a.json", "[{\"title\":\"A\",\"body\":\"x\"," + field + "}]");
        assertThat(reads.get(0).words()).isEqualTo("x");
    }

    @Test
    void tables_say_it_in_text() throws IOException {
        var reads = Reads.text("a.csv", "title,body,draft\nA,x,true\nB,y,false\n");
        assertThat(reads.get(0).message()).startsWith("skipped");
        assertThat(reads.get(1).words()).isEqualTo("y");
    }
}
