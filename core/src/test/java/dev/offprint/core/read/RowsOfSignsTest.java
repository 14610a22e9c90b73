// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.read.html.HtmlReader;
import dev.offprint.core.read.wire.newsmlg2.NewsMlG2Reader;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long rows of one sign where a name or a date is looked for: what tries each start anew takes minutes. */
class RowsOfSignsTest {
    private static final int MANY = 100_000;
    private static final String PROSE = "<p>" + "The ferry sailed again on Sunday. ".repeat(20) + "</p>";

    @ParameterizedTest
    @ValueSource(strings = {",", "|", "-", "a", "A.", "aA", "@", "(", " x ", "a@a.", "– "})
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void names_of_a_page(String sign) {
        var name = "A " + sign.repeat(MANY) + " B";
        var page = "<html><head><title>T</title><meta name=author content='" + name
                + "'></head><body><div class=byline>" + name + "</div>" + PROSE + "</body></html>";
        assertThat(read(new HtmlReader(), "a.html", page)).isInstanceOf(ReadResult.Ok.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\r", "]]>", "//", "/*", "--> ", " "})
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void linked_data_of_a_page(String sign) {
        var page =
                "<html><head><title>T</title><script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\""
                        + sign.replace("\\r", "\r").repeat(MANY) + "x\"} x</script></head><body>" + PROSE
                        + "</body></html>";
        assertThat(read(new HtmlReader(), "a.html", page)).isInstanceOf(ReadResult.Ok.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "|", "-", ";", "/", "– "})
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void bylines_of_a_wire(String sign) {
        var item =
                "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='a'><contentMeta><headline>H</headline><by>A "
                        + sign.repeat(MANY)
                        + " B</by></contentMeta><contentSet><inlineData contenttype='text/plain'>The ferry sailed."
                        + "</inlineData></contentSet></newsItem>";
        assertThat(read(new NewsMlG2Reader(), "a.xml", item)).isInstanceOf(ReadResult.Ok.class);
    }

    private static ReadResult read(ArticleReader reader, String name, String text) {
        var source = new Source(name, ByteSource.of(text.getBytes(UTF_8)), Resources.NONE);
        return reader.read(source, ReadOptions.STANDARD);
    }
}
