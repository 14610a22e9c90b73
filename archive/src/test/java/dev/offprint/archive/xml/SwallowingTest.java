// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import static org.assertj.core.api.Assertions.assertThat;

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
    void a_million_of_them_are_looked_at_no_more_often_each_than_one() {
        var one = new Looks("<iframe/>");
        Swallowing.closedAll(one);
        var many = new Looks("<iframe/>".repeat(500_000));
        assertThat(Swallowing.closedAll(many)).startsWith("<iframe/></iframe><iframe/>");
        assertThat(many.count()).isLessThan(500_000 * 2L * one.count());
        var closedOnce = new Looks(many + "</iframe>");
        assertThat(Swallowing.closedAll(closedOnce)).endsWith("<iframe/></iframe>");
        assertThat(closedOnce.count()).isLessThan(500_000 * 2L * one.count());
    }

    @Test
    void bytes_that_stand_as_characters_are_read_as_they_were_meant() {
        assertThat(StrayBytes.mended("don\u0092t")).isEqualTo("don\u2019t");
        assertThat(StrayBytes.mended("\u00e2\u0080\u00a6")).isEqualTo("\u2026");
        assertThat(StrayBytes.mended("fa\u00e7ade")).isEqualTo("fa\u00e7ade");
    }

    @Test
    void two_million_characters_that_stand_as_bytes_are_looked_at_a_few_times_each() {
        var endless = new Looks("\u0092 " + "\u00e7".repeat(2_000_000));
        assertThat(StrayBytes.mended(endless)).hasSize(2_000_002);
        assertThat(endless.count()).isLessThan(10 * 2_000_000L);
    }
}
