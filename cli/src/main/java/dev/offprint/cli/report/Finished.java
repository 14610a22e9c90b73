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
import org.jspecify.annotations.Nullable;

/**
 * An input that is done with.
 *
 * @param inputs as they were named: one, or those that were bound together
 * @param entry which of its records, where the input holds many; null: all of it
 * @param wanted how many files were to be made of it, at least one
 * @param result what came of it
 */
public record Finished(List<String> inputs, @Nullable String entry, int wanted, ExportResult result) {
    /** Stands for standard output among files. */
    public static final Path STANDARD_OUTPUT = Path.of("-");

    public Finished {
        inputs = List.copyOf(inputs);
        Objects.requireNonNull(result);
        if (wanted < 1) throw new IllegalArgumentException("at least one file is wanted, was " + wanted);
    }

    /** What came of a task. */
    public static Finished of(Task task, ExportResult result) {
        var inputs = task.parts().stream()
                .filter(part -> part.isInput() || part.equals(task))
                .map(Task::name)
                .toList();
        return new Finished(
                inputs, task.isInput() ? null : "", Math.max(1, task.targets().size()), result);
    }

    /** What came of a record of a container. */
    public static Finished of(Task.Many task, String entry, int wanted, ExportResult result) {
        return new Finished(List.of(task.name()), entry, wanted, result);
    }

    /** Whether it was left out on purpose. */
    boolean isLeftOut() {
        return result instanceof ExportResult.Skipped;
    }

    /** Whether it is no article, but what a container says of all the things that it left out. */
    boolean isSummary() {
        return isLeftOut() && entry != null && (entry.isEmpty() || inputs.contains(entry));
    }

    /** The input, or how many there are. */
    String input() {
        return inputs.size() == 1 ? inputs.get(0) : inputs.size() + " inputs";
    }

    /** The files that were made, by format. */
    Map<String, Path> files() {
        return result instanceof ExportResult.Exported exported ? exported.files() : Map.of();
    }

    /** {@code ok}, {@code partial}, {@code failed}, or {@code left-out} on purpose. */
    String status() {
        if (isLeftOut()) return "left-out";
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
        if (entry != null && !entry.isEmpty() && !isSummary() && place.equals(inputs.get(0)))
            return problem.at(place + "#" + entry);
        boolean isError = problem.severity() == Severity.ERROR;
        if (inputs.stream().anyMatch(place::startsWith) || (isError && !place.isEmpty())) return problem;
        return problem.at(place.isEmpty() ? input() : input() + ": " + place);
    }
}
