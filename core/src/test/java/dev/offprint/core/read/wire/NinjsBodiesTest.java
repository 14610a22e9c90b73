// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.Severity;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.wire.ninjs.NinjsReader;
import org.junit.jupiter.api.Test;

/** Of several bodies one is taken; which are not is told, and how those begin whose words are lost. */
class NinjsBodiesTest {
    private static Problem told(String bodies) {
        var item = "{\"uri\":\"urn:a\",\"headlines\":[{\"value\":\"Tides\"}],\"bodies\":[" + bodies + "]}";
        var result = new NinjsReader().read(Fixtures.source("a.json", item), ReadOptions.STANDARD);
        assertThat(result).isInstanceOf(ReadResult.Ok.class);
        return ((ReadResult.Ok) result)
                .notices().stream()
                        .filter(p -> p.code().equals("read.ninjs.bodies"))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void the_same_words_in_another_form_are_named() {
        var told = told("{\"role\":\"main\",\"contenttype\":\"text/html\",\"value\":\"<p>The sea</p><p>rises.</p>\"},"
                + "{\"role\":\"plain\",\"contenttype\":\"text/plain\",\"value\":\"The sea\\nrises.\"}");
        assertThat(told.severity()).isEqualTo(Severity.INFO);
        assertThat(told.what())
                .isEqualTo("of 2 forms of the body, the one of role \"main\" is taken, not: the one of role \"plain\"");
    }

    @Test
    void other_words_are_shown_and_warned_of() {
        var told = told(
                "{\"role\":\"main\",\"contenttype\":\"text/html\",\"value\":\"<p>The sea rises.</p>\"},"
                        + "{\"contenttype\":\"text/plain\",\"value\":\"Boats stay at home, and nobody knows for how long they will.\"}");
        assertThat(told.severity()).isEqualTo(Severity.WARNING);
        assertThat(told.what())
                .endsWith(
                        "not: one of type text/plain (\"Boats stay at home, and nobody knows for how long they will.\")");
    }
}
