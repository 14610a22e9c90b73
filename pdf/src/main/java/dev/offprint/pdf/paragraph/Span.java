// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.pdf.drawing.Artwork;

/** A stretch of a paragraph, before it has lines. */
public sealed interface Span {
    /** Characters in one setting; spaces between words are single, line ends are {@link Break}s. */
    record Words(String text, Setting setting, Owner owner) implements Span {}

    /** A picture that stands on the baseline; sizes in points. */
    record Inset(Artwork artwork, double width, double height, Owner owner) implements Span {}

    /** A place where a line ends by the author's will. */
    record Break() implements Span {}
}
