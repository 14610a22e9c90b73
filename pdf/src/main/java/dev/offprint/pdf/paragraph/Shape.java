// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.core.style.Alignment;

/**
 * The outline that a paragraph fills.
 *
 * @param measure width of a line in points
 * @param indent of the first line in points; negative to hang it out
 */
public record Shape(double measure, double indent, Alignment alignment) {}
