// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

import java.util.stream.Stream;

/**
 * A running head or foot: what stands at its left end, in its middle and at its right end. On left pages of mirrored
 * ones, and in documents that run from right to left, the ends change sides (not both at once).
 */
public record RunningLine(RunningText left, RunningText centre, RunningText right) {
    /** Nothing printed. */
    public static final RunningLine NONE = new RunningLine(RunningText.EMPTY, RunningText.EMPTY, RunningText.EMPTY);

    /** Whether nothing is ever printed. */
    public boolean isEmpty() {
        return left.isEmpty() && centre.isEmpty() && right.isEmpty();
    }

    /** Whether a field is in it. */
    public boolean has(RunningText.Field field) {
        return Stream.of(left, centre, right).anyMatch(text -> text.has(field));
    }

    /**
     * From its written form: {@code left | centre | right}; one part alone stands in the middle, two at the ends.
     *
     * @throws IllegalArgumentException a field is unknown, or there are more than three parts
     */
    public static RunningLine of(String template) {
        var parts = Stream.of(template.split("\\|", -1))
                .map(part -> RunningText.of(part.strip()))
                .toList();
        return switch (parts.size()) {
            case 1 -> new RunningLine(RunningText.EMPTY, parts.get(0), RunningText.EMPTY);
            case 2 -> new RunningLine(parts.get(0), RunningText.EMPTY, parts.get(1));
            case 3 -> new RunningLine(parts.get(0), parts.get(1), parts.get(2));
            default ->
                throw new IllegalArgumentException(
                        "a running line has at most three parts, left | centre | right, not " + parts.size());
        };
    }
}
