// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.report;

import dev.offprint.cli.plan.Task;
import dev.offprint.core.export.ExportResult;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An input that is done with.
 *
 * @param inputs as they were named: one, or those that were bound together
 * @param wanted how many files were to be made of it, at least one
 * @param result what came of it
 */
public record Finished(List<String> inputs, int wanted, ExportResult result) {
    /** Stands for standard output among files. */
    public static final Path STANDARD_OUTPUT = Path.of("-");

    public Finished {
        inputs = List.copyOf(inputs);
        Objects.requireNonNull(result);
        if (wanted < 1) throw new IllegalArgumentException("at least one file is wanted, was " + wanted);
    }

    /** What came of a task. */
    public static Finished of(Task task, ExportResult result) {
        var inputs = task.parts().stream().map(Task::name).toList();
        return new Finished(inputs, Math.max(1, task.targets().size()), result);
    }

    /** The input, or how many there are. */
    String input() {
        return inputs.size() == 1 ? inputs.get(0) : inputs.size() + " inputs";
    }

    /** The files that were made, by format. */
    Map<String, Path> files() {
        return result instanceof ExportResult.Exported exported ? exported.files() : Map.of();
    }

    /** {@code ok}, {@code partial} or {@code failed}. */
    String status() {
        if (files().isEmpty()) return "failed";
        return result.complete() ? "ok" : "partial";
    }

    /** The problems, each with the input that it belongs to. */
    List<Problem> problems() {
        return result.problems().stream().map(this::located).toList();
    }

    /** A renderer knows the address of a picture, not the file that it was read from. */
    private Problem located(Problem problem) {
        var place = problem.place();
        boolean isError = problem.severity() == Severity.ERROR;
        if (inputs.stream().anyMatch(place::startsWith) || (isError && !place.isEmpty())) return problem;
        return problem.at(place.isEmpty() ? input() : input() + ": " + place);
    }
}
