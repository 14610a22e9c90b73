// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.core.read.ArticleReader;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Records that are documents of a format of their own: Offprint's own form, news items. Stateless. */
final class ByReader {
    private ByReader() {}

    /** What the reader that is surest of a record makes of it; null when none knows it. */
    static @Nullable ReadResult read(Row row, Source file, Intake intake) {
        var bytes = row.fields().toString().getBytes(UTF_8);
        var prefix = new Prefix("", Arrays.copyOf(bytes, Math.min(bytes.length, Prefix.LENGTH)));
        return intake.readers().all().stream()
                .filter(r -> r.probe(prefix).compareTo(Likelihood.LIKELY) >= 0)
                .max(Comparator.comparing((ArticleReader r) -> r.probe(prefix)))
                .map(r -> r.read(
                        new Source(row.place(), ByteSource.of(bytes), file.resources(), file.address()),
                        intake.options()))
                .orElse(null);
    }
}
