// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.report;

import dev.offprint.core.export.ExportResult;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.Severity;

/** For people. Of one thread. */
public final class TextReport implements Report {
    private final Messages messages;

    /** A report that speaks by messages alone. */
    public TextReport(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void finished(String input, ExportResult result) {
        for (var problem : result.problems()) messages.tell(located(input, problem));
        if (result instanceof ExportResult.Exported exported) {
            exported.files().values().forEach(file -> messages.wrote(file.toString()));
        }
    }

    /** A renderer knows the address of a picture, not the file that it was read from. */
    private static Problem located(String input, Problem problem) {
        var place = problem.place();
        boolean isError = problem.severity() == Severity.ERROR;
        if (place.startsWith(input) || (isError && !place.isEmpty())) return problem;
        return problem.at(place.isEmpty() ? input : input + ": " + place);
    }
}
