// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.core.export.ExportResult;

/** Counts how the inputs fared. Of one thread. */
final class Tally {
    private boolean someMade;
    private boolean someFailed;

    void add(ExportResult result) {
        someMade |= result instanceof ExportResult.Exported;
        someFailed |= !result.complete();
    }

    int exitCode() {
        if (!someFailed) return ExitCode.OK;
        return someMade ? ExitCode.SOME_FAILED : ExitCode.NOTHING_MADE;
    }
}
