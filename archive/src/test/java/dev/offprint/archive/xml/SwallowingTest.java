// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Elements that nothing closes, and bytes that stand as characters. */
class SwallowingTest {
    @Test
    void what_nothing_closes_is_closed_at_once() {
        assertThat(Swallowing.closed("a<iframe src='x'/> b")).isEqualTo("a<iframe src='x'/></iframe> b");
        assertThat(Swallowing.closed("a<IFRAME src='x'>b</IFRAME>c")).isEqualTo("a<IFRAME src='x'>b</IFRAME>c");
        assertThat(Swallowing.closed("\u0130<iframe>b</iframe>c")).isEqualTo("\u0130<iframe>b</iframe>c");
        assertThat(Swallowing.closed("<iframe/>a<iframe>b</iframe>"))
                .isEqualTo("<iframe/></iframe>a<iframe>b</iframe>");
    }

    @Test
    void a_million_of_them_take_no_longer_each_than_one() {
        var many = "<iframe/>".repeat(500_000);
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            assertThat(Swallowing.closed(many)).startsWith("<iframe/></iframe><iframe/>");
            assertThat(Swallowing.closed(many + "</iframe>")).endsWith("<iframe/></iframe>");
        });
    }

    @Test
    void bytes_that_stand_as_characters_are_read_as_they_were_meant() {
        assertThat(StrayBytes.mended("don\u0092t")).isEqualTo("don\u2019t");
        assertThat(StrayBytes.mended("\u00e2\u0080\u00a6")).isEqualTo("\u2026");
        assertThat(StrayBytes.mended("fa\u00e7ade")).isEqualTo("fa\u00e7ade");
        var endless = "\u00e7".repeat(2_000_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(StrayBytes.mended("\u0092 " + endless)).hasSize(2_000_002));
    }
}
