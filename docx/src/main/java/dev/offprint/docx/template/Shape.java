// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.template;

/**
 * Where the lines of a paragraph stand. Lengths in twips.
 *
 * @param start indent on the side where reading begins
 * @param end the other one
 * @param firstLine further indent of the first line; negative when it hangs
 * @param contextual whether the spaces fall away beside a paragraph of the same style
 */
public record Shape(
        int start,
        int end,
        int firstLine,
        int before,
        int after,
        boolean contextual,
        boolean keepNext,
        boolean keepLines) {
    static Shape of(int before, int after) {
        return new Shape(0, 0, 0, before, after, false, false, false);
    }

    Shape indented(int newStart, int newEnd) {
        return new Shape(newStart, newEnd, firstLine, before, after, contextual, keepNext, keepLines);
    }

    Shape firstLine(int indent) {
        return new Shape(start, end, indent, before, after, contextual, keepNext, keepLines);
    }

    Shape spaced(int newBefore, int newAfter) {
        return new Shape(start, end, firstLine, newBefore, newAfter, contextual, keepNext, keepLines);
    }

    Shape together() {
        return new Shape(start, end, firstLine, before, after, true, keepNext, keepLines);
    }

    Shape kept() {
        return new Shape(start, end, firstLine, before, after, contextual, keepNext, true);
    }

    Shape keptWithNext() {
        return new Shape(start, end, firstLine, before, after, contextual, true, true);
    }
}
