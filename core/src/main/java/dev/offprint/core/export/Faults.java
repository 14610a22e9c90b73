// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.export;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import java.io.IOException;

/** Turns what was thrown into a problem. Stateless. */
final class Faults {
    private Faults() {}

    /** Reading or rendering at a place, which must not take the other inputs with it. */
    static Problem problem(String place, Throwable thrown) {
        if (thrown instanceof OffprintException own) return own.problem();
        if (thrown instanceof IOException e) return unreadable(place, e);
        if (thrown instanceof OutOfMemoryError) {
            return Problem.error("export.memory", place, "there is not enough memory", "give Java more with -Xmx");
        }
        if (thrown instanceof StackOverflowError) {
            return Problem.error("export.nesting", place, "it is nested too deeply", "");
        }
        return Problem.error(
                "export.fault", place, "a fault of Offprint itself: " + thrown, "please report it with the input");
    }

    private static Problem unreadable(String place, IOException e) {
        var reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return Problem.error("export.unreadable", place, "something it needs cannot be read: " + reason, "");
    }
}
