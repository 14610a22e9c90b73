// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.cli.report.Finished;
import dev.offprint.core.export.ExportResult;
import dev.offprint.core.read.Entries;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a run does next. */
sealed interface Step {
    /**
     * Makes something, on any thread.
     *
     * @param name the input, for messages
     * @param result does it
     * @param form what is told of its result
     */
    record Work(String name, Supplier<ExportResult> result, Function<ExportResult, Finished> form) implements Step {
        Finished run() {
            return finished(result.get());
        }

        Finished finished(ExportResult made) {
            return form.apply(made);
        }
    }

    /** Lets go of a container, once everything before is done with. */
    record Close(Entries entries) implements Step {}
}
