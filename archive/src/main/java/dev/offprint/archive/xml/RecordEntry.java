// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.model.Origin;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Entry;
import dev.offprint.core.read.ReadResult;

/** Makes entries of records. Stateless. */
public final class RecordEntry {
    private RecordEntry() {}

    /** What makes a result of a record's tree. */
    @FunctionalInterface
    public interface Maker {
        /** Answers with an article or why there is none; throws what makes it impossible. */
        ReadResult of(RecordTree tree) throws OffprintException;
    }

    /** The entry of a record, whose tree is made only when it is asked for. */
    public static Entry of(Cut cut, String name, String place, Namespaces namespaces, Limits limits, Maker maker) {
        return new Entry(name, () -> result(cut, place, namespaces, limits, maker));
    }

    private static ReadResult result(Cut cut, String place, Namespaces namespaces, Limits limits, Maker maker) {
        try {
            if (cut.ending() == Cut.Ending.TOO_LONG) throw tooLong(cut, place);
            return maker.of(RecordTree.of(cut, place, namespaces, limits));
        } catch (OffprintException e) {
            return new ReadResult.Failed(new Origin(place, null), e.problem());
        }
    }

    private static OffprintException tooLong(Cut cut, String place) {
        return new OffprintException(Problem.error(
                "read.limit." + Limit.INPUT_BYTES.id(),
                place + ":" + cut.line(),
                "the record is longer than the limit (" + Limit.INPUT_BYTES.id() + ")",
                Limit.INPUT_BYTES.cure()));
    }
}
