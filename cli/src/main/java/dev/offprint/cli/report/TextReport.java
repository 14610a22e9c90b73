// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.report;

/** For people, of one input: each problem, each file. Of one thread. */
public final class TextReport implements Report {
    private final Messages messages;

    /** A report that speaks by messages alone. */
    public TextReport(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void finished(Finished finished) {
        messages.tell(finished.problems());
        for (var file : finished.files().values()) {
            if (!file.equals(Finished.STANDARD_OUTPUT)) messages.wrote(file.toString());
        }
    }
}
