// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.flow;

import dev.offprint.core.read.Reading;

/** Says that elements stood too deep to keep their form, for all readers whose text goes through HTML. Stateless. */
public final class Nesting {
    private Nesting() {}

    /**
     * Reports them as a warning.
     *
     * @param most the levels that keep their form
     * @param count how many elements kept their text only
     */
    public static void report(Reading reading, int most, int count) {
        var what = "elements are nested more than " + most + " deep; " + count
                + " of the innermost lost their form and kept their text";
        reading.warning("read.html.nesting", reading.place(), what, "");
    }
}
