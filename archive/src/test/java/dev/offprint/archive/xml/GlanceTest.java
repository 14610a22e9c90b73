// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is seen of a record without a tree. */
final class GlanceTest {
    @Test
    void only_what_is_directly_inside_is_seen() {
        var glance = Glance.of(
                "<a:item><!-- <title>0</title> --><group><title>1</title></group>"
                        + "<Link rel='x' HREF=\"a?b&amp;c\"/><a:title> R &amp;amp; <![CDATA[<D> &amp; ]]>S</a:title><title>3</title></a:item>");
        assertThat(glance.text("title")).isEqualTo("R &amp; <D> &amp; S");
        assertThat(glance.all("title")).hasSize(2);
        assertThat(glance.text("a:title")).startsWith("R");
        assertThat(glance.text("link")).isEmpty();
        assertThat(glance.all("link").map(l -> l.attribute("href"))).containsExactly("a?b&c");
        assertThat(glance.all("group").map(g -> g.within().text("title"))).containsExactly("1");
    }

    @Test
    void elements_that_nobody_closes_end_with_the_one_they_stand_in() {
        var glance = Glance.of("<item><text>a <b> x <br> 1 < 2 </i></text><title>Seen</title></item>");
        assertThat(glance.text("title")).isEqualTo("Seen");
        assertThat(Glance.of("<item><title>cut off").text("title")).isEmpty();
        assertThat(Glance.of("").text("title")).isEmpty();
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES) // what is not linear would take hours
    void broken_records_take_no_more_time_than_their_length_asks_for() {
        for (var piece : new String[] {"<a>", "<a></b>", "</a>", "<", "<!--", "<![CDATA[", "<a/>", "<a b='"})
            assertThat(Glance.of("<item>" + piece.repeat(300_000)).text("title"))
                    .isEmpty();
    }
}
