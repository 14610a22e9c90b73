// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.report;

import dev.offprint.core.notice.Severity;

/**
 * For people, of many inputs: errors at once and each by itself, for somebody has to act on them; warnings and notes at the
 * end, those of a kind together; a line that sums up. Of one thread.
 */
public final class SummaryReport implements Report {
    private final Messages messages;
    private final ProblemGroups groups = new ProblemGroups();

    /** A report that speaks by messages alone. */
    public SummaryReport(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void finished(Finished finished) {
        for (var problem : finished.problems()) {
            if (problem.severity() == Severity.ERROR) messages.tell(problem);
            else groups.add(problem);
        }
    }

    @Override
    public void ended(Totals totals) {
        groups.tell(Severity.WARNING, messages);
        groups.tell(Severity.INFO, messages);
        messages.say(totals.line());
    }
}
