// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import java.io.IOException;
import java.util.Locale;

/**
 * Runs code that lower-cases names by the default locale, as veraPDF does with "Integer": where an I would lose its dot,
 * the root locale is the default meanwhile.
 */
final class DottedI {
    private static final Object ONE_AT_A_TIME = new Object();
    /** Asked once: while another thread works, the default says nothing. */
    private static final boolean LOST = !"I".toLowerCase(Locale.getDefault()).equals("i");

    private DottedI() {}

    /** What may fail while reading. */
    @FunctionalInterface
    interface Work<T> {
        T call() throws IOException;
    }

    static <T> T call(Work<T> work) throws IOException {
        if (!LOST) return work.call();
        synchronized (ONE_AT_A_TIME) {
            var before = Locale.getDefault();
            Locale.setDefault(Locale.ROOT);
            try {
                return work.call();
            } finally {
                Locale.setDefault(before);
            }
        }
    }
}
