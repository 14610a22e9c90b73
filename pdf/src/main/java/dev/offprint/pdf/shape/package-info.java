// SPDX-License-Identifier: Apache-2.0
/** From characters to glyphs: ligatures, kerning, small capitals, figures, and other faces where one has no glyph. */
@NullMarked
package dev.offprint.pdf.shape;

import org.jspecify.annotations.NullMarked;
