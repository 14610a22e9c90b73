// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.export;

import dev.offprint.core.model.Origin;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.Severity;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What came of exporting one input. */
public sealed interface ExportResult {
    /** What became of an input of which nothing was made: a failure if there is an error, else left out on purpose. */
    static ExportResult without(Origin origin, List<Problem> problems) {
        boolean isError = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
        return isError ? new Failed(origin, problems) : new Skipped(origin, problems);
    }

    /** Everything that could not be honoured or was guessed; of severity error what stopped a format or the whole. */
    List<Problem> problems();

    /** Whether everything that was asked for has been made. */
    default boolean complete() {
        return problems().stream().noneMatch(p -> p.severity() == Severity.ERROR);
    }

    /** At least one file was made. A format that failed has an error among the problems. */
    record Exported(Map<String, Path> files, List<Problem> problems) implements ExportResult {
        /**
         * What was made.
         *
         * @param files by format, in the order in which they were asked for
         */
        public Exported {
            files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
            problems = List.copyOf(problems);
        }
    }

    /** Nothing was made, on purpose: the last of the problems says why. */
    record Skipped(Origin origin, List<Problem> problems) implements ExportResult {
        /** Why. */
        public Skipped {
            Objects.requireNonNull(origin);
            problems = List.copyOf(problems);
        }
    }

    /** Nothing was made. */
    record Failed(Origin origin, List<Problem> problems) implements ExportResult {
        /** Why, with at least one error. */
        public Failed {
            Objects.requireNonNull(origin);
            problems = List.copyOf(problems);
            if (problems.stream().noneMatch(p -> p.severity() == Severity.ERROR)) {
                throw new IllegalArgumentException("a failure needs an error");
            }
        }

        /** The first of the errors. */
        public Problem problem() {
            return problems.stream()
                    .filter(p -> p.severity() == Severity.ERROR)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
