// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.limits.Limits;
import dev.offprint.core.read.html.HtmlReader;
import dev.offprint.core.read.jats.JatsReader;
import dev.offprint.core.read.markdown.MarkdownReader;
import dev.offprint.core.read.text.TextReader;
import dev.offprint.core.read.wire.nitf.NitfReader;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading stops when its time is over, whenever that is; time is told by how often the clock was looked at. */
class ReadingTimeTest {
    private static final int MANY = 4000;

    /** Stands still until it has been looked at so often. */
    private record Clock(AtomicLong looks, long last) implements LongSupplier {
        Clock(long last) {
            this(new AtomicLong(-1), last); // the first look begins
        }

        @Override
        public long getAsLong() {
            return looks.incrementAndGet() < last ? 0 : Long.MAX_VALUE;
        }
    }

    static Stream<Arguments> inputs() {
        var prose = "The ferry sailed again on Sunday, after four days of storm, and first came sheep.";
        var page = "<title>Ferry</title><link rel=stylesheet href=a.css><nav>Home</nav><article>";
        return Stream.of(
                input("page", new HtmlReader(), page + ("<p>" + prose).repeat(MANY)),
                input("markdown", new MarkdownReader(), "# Ferry\n\n" + (prose + "\n\n").repeat(MANY)),
                input("jats", new JatsReader(), jats(("<p>" + prose + "</p>").repeat(MANY))),
                input("nitf", new NitfReader(), nitf(("<p>" + prose + "</p>").repeat(MANY))),
                input("text", new TextReader(), "Ferry\n\n" + (prose + "\n\n").repeat(MANY)));
    }

    private static Arguments input(String name, ArticleReader reader, String text) {
        return Arguments.of(Named.of(name, reader), Named.of("many paragraphs", text));
    }

    private static String jats(String body) {
        return "<article><front><article-meta><title-group><article-title>Ferry</article-title></title-group>"
                + "</article-meta></front><body>" + body + "</body></article>";
    }

    private static String nitf(String body) {
        return "<nitf><body><body.head><hedline><hl1>Ferry</hl1></hedline></body.head><body.content>" + body
                + "</body.content></body></nitf>";
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void reading_stops_at_any_look_at_the_clock(ArticleReader reader, String text) {
        var still = new Clock(Long.MAX_VALUE);
        assertThat(read(reader, text, still)).isInstanceOf(ReadResult.Ok.class);
        long all = still.looks().get();
        assertThat(all).as("looks at the clock").isGreaterThan(MANY / 1000);
        for (long last : new long[] {1, all / 2, all}) {
            var result = read(reader, text, new Clock(last));
            assertThat(result).isInstanceOf(ReadResult.Failed.class);
            var problem = ((ReadResult.Failed) result).problem();
            assertThat(problem.code()).isEqualTo("read.limit.seconds");
            assertThat(problem.message())
                    .contains("reading it takes longer than 60 seconds, the limit (seconds)", "--limit seconds=N");
        }
    }

    private static ReadResult read(ArticleReader reader, String text, Clock clock) {
        var source = new Source("ferry", ByteSource.of(text.getBytes(UTF_8)), Resources.NONE);
        return reader.read(source, ReadOptions.STANDARD.withLimits(Limits.STANDARD.withClock(clock)));
    }
}
