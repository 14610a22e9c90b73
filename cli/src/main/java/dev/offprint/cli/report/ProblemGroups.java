// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.report;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.Severity;
import java.util.LinkedHashMap;
import java.util.Map;

/** Problems of a kind told together; only the first few of each are kept, however many there are. Of one thread. */
final class ProblemGroups {
    private final Map<Kind, ProblemGroup> groups = new LinkedHashMap<>();

    private record Kind(String code, Severity severity) {}

    void add(Problem problem) {
        groups.computeIfAbsent(new Kind(problem.code(), problem.severity()), kind -> new ProblemGroup())
                .add(problem);
    }

    /** Tells all, kinds in the order in which they turned up. */
    void tell(Messages messages) {
        groups.values().forEach(group -> group.tell(messages));
    }

    /** Tells those of a severity, kinds in the order in which they turned up. */
    void tell(Severity severity, Messages messages) {
        groups.forEach((kind, group) -> {
            if (kind.severity() == severity) group.tell(messages);
        });
    }
}
