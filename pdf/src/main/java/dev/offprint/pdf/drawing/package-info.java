// SPDX-License-Identifier: Apache-2.0
/** Drawings as values: outlines, inks, clips. Knows no library; a leaf. */
@NullMarked
package dev.offprint.pdf.drawing;

import org.jspecify.annotations.NullMarked;
