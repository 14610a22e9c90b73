// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.plan;

import dev.offprint.core.export.Target;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Source;
import java.util.List;
import java.util.Objects;

/** One input of a run. */
public sealed interface Task {
    /** The input as it was named. */
    String name();

    /**
     * To be read and written.
     *
     * @param targets empty: to standard output
     */
    record Export(Source source, List<Target> targets) implements Task {
        public Export {
            Objects.requireNonNull(source);
            targets = List.copyOf(targets);
        }

        @Override
        public String name() {
            return source.name();
        }
    }

    /** Known to be of no use before anything is read. */
    record Unusable(String name, Problem problem) implements Task {
        public Unusable {
            Objects.requireNonNull(name);
            Objects.requireNonNull(problem);
        }
    }
}
