// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.picture.PictureHeader;
import dev.offprint.pdf.drawing.Artwork;

/** A picture that can be shown. */
record Illustration(Artwork artwork, PictureHeader header) {}
