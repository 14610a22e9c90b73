// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.core.limits.Limits;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.render.RenderJob;
import dev.offprint.core.render.Renderers;
import dev.offprint.core.style.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Layout stops when its time is over, whenever that is; time is told by how often the clock was looked at. */
final class OvertimeTest {
    private static final int PARAGRAPHS = 60;
    private static final Article ARTICLE = Article.of(
            Metadata.headline("On and on"), Collections.nCopies(PARAGRAPHS, Paragraph.of("On and on. ".repeat(40))));

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

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "epub"})
    void the_time_runs_out_at_any_look_at_the_clock_and_nothing_is_written(String format) throws IOException {
        long all = looks(format, new ByteArrayOutputStream());
        for (long last : new long[] {1, all / 2, all}) {
            var out = new ByteArrayOutputStream();
            assertThatThrownBy(() -> render(format, new Clock(last), out))
                    .isInstanceOf(OffprintException.class)
                    .hasMessageContaining("laying it out takes longer than 60 seconds, the limit (seconds)")
                    .hasMessageContaining("--limit seconds=N");
            assertThat(out.size()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "epub"})
    void the_clock_is_looked_at_for_every_paragraph(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(looks(format, out)).isGreaterThanOrEqualTo(PARAGRAPHS);
        assertThat(out.size()).isPositive();
    }

    private static long looks(String format, ByteArrayOutputStream out) throws IOException {
        var still = new Clock(Long.MAX_VALUE);
        render(format, still, out);
        return still.looks().get();
    }

    private static void render(String format, Clock clock, ByteArrayOutputStream out) throws IOException {
        var usual = RenderJob.of(ARTICLE, Style.STANDARD, ProblemSink.NONE);
        var job = new RenderJob(
                usual.publication(),
                usual.style(),
                usual.faces(),
                Limits.STANDARD.withClock(clock),
                usual.problems(),
                RenderJob.FIXED_INSTANT);
        Renderers.installed().byId(format).render(job, out);
    }
}
