// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.limits.Limits;
import java.util.Objects;

/** How to read an input. */
public record ReadOptions(CleanUp cleanUp, Limits limits) {
    /** Guesses on, standard limits. */
    public static final ReadOptions STANDARD = new ReadOptions(CleanUp.FULL, Limits.STANDARD);

    public ReadOptions {
        Objects.requireNonNull(cleanUp);
        Objects.requireNonNull(limits);
    }
}
