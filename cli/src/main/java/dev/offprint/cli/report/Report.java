// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.report;

/** Tells what came of a run. Of one thread. */
public interface Report {
    /** One input is done with. */
    void finished(Finished finished);

    /** All of them are. */
    default void ended(Totals totals) {}
}
