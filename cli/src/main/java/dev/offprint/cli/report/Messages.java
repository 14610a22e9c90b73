// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.report;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.Severity;
import java.io.PrintStream;
import java.util.List;

/** Messages for people on standard error, one line each. Of one thread. */
public final class Messages {
    private final PrintStream err;
    private final boolean quiet;

    /**
     * Messages.
     *
     * @param quiet whether only errors are told
     */
    public Messages(PrintStream err, boolean quiet) {
        this.err = err;
        this.quiet = quiet;
    }

    /** Tells problems in their order. */
    public void tell(List<Problem> problems) {
        problems.forEach(this::tell);
    }

    /** Tells a problem: {@code warning: story.md:12: …}. */
    public void tell(Problem problem) {
        if (quiet && problem.severity() != Severity.ERROR) return;
        err.println(label(problem.severity()) + ": " + problem.message());
    }

    /** Tells of a file that was made. */
    public void wrote(String file) {
        // A problem's text is free of control characters.
        if (!quiet) err.println(Problem.info("wrote", "", "wrote " + file, "").message());
    }

    private static String label(Severity severity) {
        return switch (severity) {
            case INFO -> "note";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }
}
