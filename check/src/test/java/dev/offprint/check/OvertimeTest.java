// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.core.limits.Limit;
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
import java.util.Collections;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles that nobody could lay out in a second. */
@Timeout(120)
final class OvertimeTest {
    private static final Paragraph PARAGRAPH = Paragraph.of("On and on. ".repeat(40));

    @ParameterizedTest
    @CsvSource("pdf, 20000")
    void the_time_runs_out_and_nothing_is_written(String format, int paragraphs) {
        var endless = Article.of(Metadata.headline("Endless"), Collections.nCopies(paragraphs, PARAGRAPH));
        var out = new ByteArrayOutputStream();
        var usual = RenderJob.of(endless, Style.STANDARD, ProblemSink.NONE);
        var job = new RenderJob(
                usual.publication(),
                usual.style(),
                usual.faces(),
                Limits.STANDARD.with(Limit.SECONDS, 1),
                usual.problems(),
                RenderJob.FIXED_INSTANT);
        assertThatThrownBy(() -> Renderers.installed().byId(format).render(job, out))
                .isInstanceOf(OffprintException.class)
                .hasMessageContaining("laying it out takes longer than 1 seconds, the limit (seconds)")
                .hasMessageContaining("--limit seconds=N");
        assertThat(out.size()).isZero();
    }
}
