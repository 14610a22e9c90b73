// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

/**
 * How a line meets the edges of its measure, in points.
 *
 * @param indent from the left edge to where the line begins
 * @param startHang how far its first glyph hangs out to the left of that
 * @param endHang how far its last glyph hangs out to the right of the measure
 */
record Edges(double indent, double startHang, double endHang) {}
