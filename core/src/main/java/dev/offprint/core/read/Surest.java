// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who is surest of an input; the first of those who are equally sure. Each is asked once, and none after one is certain:
 * of small files in archives asking takes longer than reading.
 *
 * @param how never {@link Likelihood#NO}
 */
record Surest<T>(T who, Likelihood how) {
    /** Empty when nobody knows it. */
    static <T> Optional<Surest<T>> of(List<T> all, Function<T, Likelihood> probe) {
        @Nullable Surest<T> best = null;
        for (var one : all) {
            var how = probe.apply(one);
            if (how != Likelihood.NO && (best == null || how.compareTo(best.how) > 0)) best = new Surest<>(one, how);
            if (how == Likelihood.CERTAIN) break;
        }
        return Optional.ofNullable(best);
    }
}
