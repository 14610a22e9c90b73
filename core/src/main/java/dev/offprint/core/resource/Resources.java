// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.resource;

import java.io.IOException;
import java.util.Optional;

/**
 * The only door to files and network for what an article refers to, mostly its pictures. Implementations are
 * thread-safe.
 */
@FunctionalInterface
public interface Resources {
    /** Supplies nothing. */
    Resources NONE = address -> Optional.empty();

    /**
     * The bytes behind an address as the article gives it: relative, {@code data:}, or absolute.
     *
     * @return empty when there is nothing there, or when this door does not lead there
     * @throws IOException a thing that is there but must not or cannot be read; says why
     */
    Optional<ByteSource> find(String address) throws IOException;

    /** Asks this door first, then the other. */
    default Resources or(Resources other) {
        return new EitherResources(this, other);
    }

    /** Whether this door leads to the network, so that what is not found there does not exist; false where nobody asks. */
    default boolean isOnline() {
        return false;
    }
}
