// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.pack;

import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import java.io.IOException;
import java.util.function.LongSupplier;

/** Looks at how much has come out of a stream, and stops it. */
@FunctionalInterface
interface Guard {
    /** So much may come of anything: small things of one repeated letter are no bombs. */
    long FREE = 1 << 20;

    /** Throws when this many bytes are too many. */
    void check(long out) throws IOException;

    /**
     * Stops what has grown too much by unpacking ({@link Limit#RATIO}).
     *
     * @param packed how many compressed bytes have gone in so far
     * @param place of the packed thing, for the message
     */
    static Guard ratio(LongSupplier packed, Limits limits, String place) {
        long most = limits.of(Limit.RATIO);
        return out -> {
            // Divided, as the product may not fit.
            if (out <= FREE || out / Math.max(1, packed.getAsLong()) < most) return;
            var what = "it grows to more than " + most + " times its size by unpacking, as decompression bombs do";
            throw Breach.of(Limit.RATIO, place, what);
        };
    }
}
