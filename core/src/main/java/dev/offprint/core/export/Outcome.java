// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.export;

import dev.offprint.core.model.Origin;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.ProblemSink;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The result of one export while its formats come in; what several formats say is kept once. Of one thread. */
final class Outcome implements ProblemSink {
    private final Origin origin;
    private final Map<String, Path> files = new LinkedHashMap<>();
    private final Set<Problem> problems = new LinkedHashSet<>();

    Outcome(Origin origin, List<Problem> notices) {
        this.origin = origin;
        problems.addAll(notices);
    }

    @Override
    public void accept(Problem problem) {
        problems.add(problem);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void made(Target target) {
        files.put(target.format(), target.file());
    }

    ExportResult refused() {
        problems.add(Strictness.refusal(origin.name(), "nothing made"));
        return result();
    }

    ExportResult result() {
        var all = List.copyOf(problems);
        return files.isEmpty() ? new ExportResult.Failed(origin, all) : new ExportResult.Exported(files, all);
    }
}
