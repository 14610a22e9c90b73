// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.notice;

import java.io.IOException;

/** The one exception of Offprint's own: an input or output that cannot be had, with where, what and how to cure it. */
public final class OffprintException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** An exception whose message is the problem's one line. */
    public OffprintException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /** The same, keeping what caused it for {@code --debug}. */
    public OffprintException(Problem problem, Throwable cause) {
        super(problem.message(), cause);
        this.problem = problem;
    }

    /** Where, what and how to cure. */
    public Problem problem() {
        return problem;
    }
}
