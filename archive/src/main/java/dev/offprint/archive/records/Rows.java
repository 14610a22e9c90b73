// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import dev.offprint.core.notice.OffprintException;
import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** The records of an open file one after the other, whatever it is written in. Of one thread. */
interface Rows extends Closeable {
    /**
     * The next one.
     *
     * @return null at the end
     * @throws OffprintException nothing after this place can be read
     */
    @Nullable
    Row next() throws OffprintException;

    @Override
    void close();

    /** How a file is opened, once for each pass over it. */
    @FunctionalInterface
    interface Opener {
        /** At the first record. */
        Rows open() throws OffprintException;
    }
}
