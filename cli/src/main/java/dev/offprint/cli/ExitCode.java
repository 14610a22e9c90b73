// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.cli.report.Totals;

/** How the command ends. */
final class ExitCode {
    /** All is well. */
    static final int OK = 0;
    /** Nothing was made. */
    static final int NOTHING_MADE = 1;
    /** What was asked for cannot be. */
    static final int USAGE = 2;
    /** Some was made, some was not. */
    static final int SOME_FAILED = 3;

    private ExitCode() {}

    /** That of a run. */
    static int of(Totals totals) {
        if (totals.failed() == 0 && totals.made() > 0) return OK;
        return totals.made() > 0 ? SOME_FAILED : NOTHING_MADE;
    }
}
