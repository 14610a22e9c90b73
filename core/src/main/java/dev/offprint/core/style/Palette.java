// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

/**
 * The colours of a theme that no text role names.
 *
 * @param accent kickers, rules of pull quotes
 * @param link the text of links
 * @param tint the ground of code
 * @param rule hairlines
 */
public record Palette(Colour accent, Colour link, Colour tint, Colour rule) {}
