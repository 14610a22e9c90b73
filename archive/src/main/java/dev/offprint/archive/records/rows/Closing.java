// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Lets go of inputs that were only read. Stateless. */
final class Closing {
    private Closing() {}

    /** Closes; nothing can be lost by an input that does not close. */
    static void of(Closeable input) {
        try {
            input.close();
        } catch (IOException | UncheckedIOException e) {
            return;
        }
    }
}
