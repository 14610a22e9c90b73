// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.notice.OffprintException;
import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** The records of an open container, one after the other; it is never in memory as a whole. Of one thread. */
public interface Entries extends Closeable {
    /**
     * The next one. A record that cannot be read is an entry whose result says so, and the next record goes on.
     *
     * @return null at the end
     * @throws OffprintException nothing after this place can be read; no more is asked for
     */
    @Nullable
    Entry next() throws OffprintException;

    /** Lets go of the input; does not fail. */
    @Override
    void close();
}
