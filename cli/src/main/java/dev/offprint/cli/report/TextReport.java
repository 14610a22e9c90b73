// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.report;

/** For people, of one input: its problems, those of a kind together where they are many, and each file. Of one thread. */
public final class TextReport implements Report {
    private final Messages messages;

    /** A report that speaks by messages alone. */
    public TextReport(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void finished(Finished finished) {
        var groups = new ProblemGroups();
        finished.problems().forEach(groups::add);
        groups.tell(messages);
        for (var file : finished.files().values()) {
            if (!file.equals(Finished.STANDARD_OUTPUT)) messages.wrote(file.toString());
        }
    }
}
