// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.report;

import dev.offprint.core.export.ExportResult;

/** For people. Of one thread. */
public final class TextReport implements Report {
    private final Messages messages;

    /** A report that speaks by messages alone. */
    public TextReport(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void finished(String input, ExportResult result) {
        messages.tell(result.problems());
        if (result instanceof ExportResult.Exported exported) {
            exported.files().values().forEach(file -> messages.wrote(file.toString()));
        }
    }
}
