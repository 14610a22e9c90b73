// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.export;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.Severity;
import java.util.List;

/** Warnings that fail what they were given for. Stateless. */
final class Strictness {
    private Strictness() {}

    static boolean refuses(List<Problem> problems) {
        return problems.stream().anyMatch(p -> p.severity() == Severity.WARNING);
    }

    static Problem refusal(String place, String consequence) {
        return Problem.error("export.strict", place, consequence + ": strict allows no warning", "");
    }
}
