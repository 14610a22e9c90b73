// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.read.html.HtmlReader;
import dev.offprint.core.read.jats.JatsReader;
import dev.offprint.core.read.markdown.MarkdownReader;
import dev.offprint.core.read.wire.newsmlg2.NewsMlG2Reader;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg>",
                "a <math> ",
                "a <script> b </script> ",
                "<Tabs><TabItem value='a'>a</TabItem></Tabs>\n\n",
                "a [^1]\n\n[^1]: b\n\n",
                "x\n: y\n",
                "| a\n",
                "!!! note\n    b\n\n",
                "*^",
                "^~",
                "{{% note %}}\n",
                "{{% note %}}\na\n{{% /note %}}\n\n",
                "{% quote(author='a') %}\n",
                "+---+\n",
                "+---+---+\n| a | b |\n+---+---+\n\n",
                "-- --\na  b\n\n",
                "(@a) b\n\n",
            })
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void marks_of_markdown(String sign) {
        var text = "# Head\n\n" + sign.repeat(MANY / 5);
        assertThat(read(new MarkdownReader(), "a.md", text)).isInstanceOf(ReadResult.Ok.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'| a | b |\n|---|---|\n| c | d |\n\n',a.md",
        "'<i>a</i> ',a.md",
        "'<p>a</p>',a.html",
        "'<p>a</p>',a.xml",
    })
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void more_elements_than_the_limit_are_refused_before_trees_are_made(String part, String name) {
        var parts = part.replace("\\n", "\n").repeat(10 * MANY);
        var result = switch (name) {
            case "a.md" -> read(new MarkdownReader(), name, parts.substring(0, Math.min(parts.length(), 30 * MANY)));
            case "a.html" -> read(new HtmlReader(), name, parts);
            default -> read(new JatsReader(), name, "<article><body>" + parts + "</body></article>");
        };
        assertThat(result).isInstanceOf(ReadResult.Failed.class);
        assertThat(((ReadResult.Failed) result).problem().code()).isEqualTo("read.limit.elements");
    }

    private static ReadResult read(ArticleReader reader, String name, String text) {
        var source = new Source(name, ByteSource.of(text.getBytes(UTF_8)), Resources.NONE);
        return reader.read(source, ReadOptions.STANDARD);
    }
}
