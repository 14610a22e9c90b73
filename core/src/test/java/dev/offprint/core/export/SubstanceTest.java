// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Text;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.Severity;
import dev.offprint.core.read.ReadResult;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubstanceTest {
    private static ReadResult required(Metadata metadata) {
        return Substance.required(new ReadResult.Ok(Article.of(metadata, List.of()), List.of()));
    }

    @Test
    void a_headline_alone_is_warned_of_and_one_with_an_abstract_is_told_of() {
        var headline = Metadata.headline("Tides");
        var summary = headline.withSummary(List.of(Paragraph.of(List.of(new Text("Water is late.")))));

        assertThat(((ReadResult.Ok) required(headline)).notices())
                .extracting(Problem::severity)
                .containsExactly(Severity.WARNING);
        assertThat(((ReadResult.Ok) required(summary)).notices())
                .extracting(Problem::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void nothing_at_all_is_no_article() {
        assertThat(required(Metadata.NONE)).isInstanceOf(ReadResult.Failed.class);
    }
}
