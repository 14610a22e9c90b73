// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.report;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.Severity;
import java.util.List;

/** Messages for people on standard error, one line each. Thread-safe. */
public final class Messages {
    private final Console console;
    private final boolean quiet;

    /**
     * Messages.
     *
     * @param quiet whether only errors are told
     */
    public Messages(Console console, boolean quiet) {
        this.console = console;
        this.quiet = quiet;
    }

    /** Tells problems in their order. */
    public void tell(List<Problem> problems) {
        problems.forEach(this::tell);
    }

    /** Tells a problem: {@code warning: story.md:12: …}. */
    public void tell(Problem problem) {
        tell(problem.severity(), problem.message());
    }

    /** Tells something of a severity. */
    void tell(Severity severity, String text) {
        if (!quiet || severity == Severity.ERROR) console.line(severity, text);
    }

    /** Tells of what is no problem. */
    public void say(String text) {
        if (!quiet) console.line(text);
    }

    /** Tells of a file that was made. */
    void wrote(String file) {
        say("wrote " + file);
    }
}
