// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.archive.records.rows.Row;
import dev.offprint.core.read.ArticleReader;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records that are documents of a format of their own: Offprint's own form, news items. Stateless. */
final class ByReader {
    private ByReader() {}

    /** What the reader that is surest of a record makes of it; null when none knows it. */
    static @Nullable ReadResult read(Row row, Source file, Intake intake) {
        var bytes = bytes(row);
        return reader(bytes, intake)
                .map(r -> r.read(
                        new Source(row.place(), ByteSource.of(bytes), file.resources(), file.address()),
                        intake.options()))
                .orElse(null);
    }

    /** Whether a reader knows a record. */
    static boolean isKnown(Row row, Intake intake) {
        return reader(bytes(row), intake).isPresent();
    }

    private static byte[] bytes(Row row) {
        return row.fields().toString().getBytes(UTF_8);
    }

    private static Optional<ArticleReader> reader(byte[] bytes, Intake intake) {
        var prefix = new Prefix("", Arrays.copyOf(bytes, Math.min(bytes.length, Prefix.LENGTH)));
        return intake.readers().surest(prefix).filter(r -> r.probe(prefix).compareTo(Likelihood.LIKELY) >= 0);
    }
}
