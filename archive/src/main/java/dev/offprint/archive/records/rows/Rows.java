// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import java.io.Closeable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The records of an open file one after the other, whatever it is written in. Of one thread. */
public interface Rows extends Closeable {
    /**
     * The next one.
     *
     * @return null at the end
     * @throws OffprintException nothing after this place can be read
     */
    @Nullable
    Row next() throws OffprintException;

    /** The names of what stands in the file beside the records that have been given, and belongs to none of them. */
    default Set<String> beside() {
        return Set.of();
    }

    /** What there is to say of the file as a whole, as far as it has been read. */
    List<Problem> remarks();

    @Override
    void close();

    /** How a file is opened, once for each pass over it. */
    @FunctionalInterface
    interface Opener {
        /** At the first record. */
        Rows open() throws OffprintException;
    }
}
