// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

/**
 * One glyph for several.
 *
 * @param length how many glyphs it stands for, 2 or more
 */
public record Ligature(int glyph, int length) {}
