// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.notice;

/** Takes problems as they turn up. A sink belongs to one job and one thread unless it says otherwise. */
@FunctionalInterface
public interface ProblemSink {
    /** Forgets every problem: for callers that asked for none. */
    ProblemSink NONE = problem -> {};

    /** Takes one problem; never throws. */
    void accept(Problem problem);
}
