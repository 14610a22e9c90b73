// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.Severity;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.Source;

/** Runs a reader of wire items, of which some are left out on purpose. Stateless. */
public final class WireReading {
    private WireReading() {}

    /** Runs a reader's work; what it throws is a failure if it is an error, and else an item left out on purpose. */
    public static ReadResult run(Source source, ReadOptions options, String reader, Reading.Body body) {
        var result = Reading.run(source, options, reader, body);
        boolean isLeftOut =
                result instanceof ReadResult.Failed failed && failed.problem().severity() != Severity.ERROR;
        return isLeftOut && result instanceof ReadResult.Failed failed
                ? new ReadResult.Skipped(failed.origin(), failed.problem())
                : result;
    }

    /** To be thrown for an item that holds no article. */
    public static OffprintException noArticle(Reading reading, String why) {
        return new OffprintException(Problem.info("read.wire.no-article", reading.place(), "no article: " + why, ""));
    }
}
