// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

/**
 * How much width a text asks for, in points: what a column of a table is made from.
 *
 * @param least width of its longest part that has no place for a line end, automatic hyphens not counted as such
 * @param natural width of the whole, lines ending at {@link Span.Break}s only
 */
public record Extent(double least, double natural) {}
