// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

/**
 * A part of a face as a file of its own, for embedding.
 *
 * @param bytes TrueType outlines without cmap and names; not copied
 * @param glyphs glyph i of the program is glyph {@code glyphs[i]} of the face; the first is 0, parts of composite glyphs
 *     stand behind those that were asked for
 */
@SuppressWarnings("ArrayRecordComponent") // made once, handed on, never compared
public record FontProgram(byte[] bytes, int[] glyphs) {}
