// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.notice.OffprintException;
import java.io.Closeable;
import java.util.Optional;
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

    /**
     * Whether only the latest version of each thing in it says its edition, and the others are left out already, so that
     * nobody has to go through it again to find it.
     */
    default boolean areLatest() {
        return false;
    }

    /** What the whole calls itself, such as a feed or a blog; empty when it does not, or has not yet: known at the end. */
    default Optional<String> title() {
        return Optional.empty();
    }

    /** Lets go of the input; does not fail. */
    @Override
    void close();
}
