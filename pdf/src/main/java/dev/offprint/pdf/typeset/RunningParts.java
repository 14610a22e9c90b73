// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.style.RunningLine;
import dev.offprint.core.style.RunningText.Field;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A running line as a page fills it. */
record RunningParts(RunningPart left, RunningPart centre, RunningPart right) {
    static RunningParts of(RunningLine line, Function<Field, String> words) {
        return new RunningParts(
                RunningLineFiller.fill(line.left(), words),
                RunningLineFiller.fill(line.centre(), words),
                RunningLineFiller.fill(line.right(), words));
    }

    /** The same for the other side of a sheet. */
    RunningParts turned() {
        return new RunningParts(right.turned(), centre, left.turned());
    }

    boolean isEmpty() {
        return left.isEmpty() && centre.isEmpty() && right.isEmpty();
    }

    /** What a field says; empty when it is nowhere. */
    String words(Field field) {
        return Stream.of(left, centre, right)
                .map(part -> part.words(field))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The same with other words for a field. */
    RunningParts with(Field field, UnaryOperator<String> change) {
        return new RunningParts(left.with(field, change), centre.with(field, change), right.with(field, change));
    }

    /** Whether the three stand beside each other with white between them. */
    boolean fits(double measure, double white, ToDoubleFunction<RunningPart> width) {
        var printed =
                Stream.of(left, centre, right).filter(part -> !part.isEmpty()).toList();
        return printed.stream().mapToDouble(width).sum() + white * (printed.size() - 1) <= measure;
    }

    /** Where the middle part begins: in the middle, but clear of the ends. */
    double middle(double measure, double white, ToDoubleFunction<RunningPart> width) {
        double own = width.applyAsDouble(centre);
        double least = left.isEmpty() ? 0 : width.applyAsDouble(left) + white;
        double most = measure - own - (right.isEmpty() ? 0 : width.applyAsDouble(right) + white);
        return Math.max(least, Math.min(most, (measure - own) / 2));
    }
}
