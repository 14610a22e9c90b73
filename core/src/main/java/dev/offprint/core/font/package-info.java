// SPDX-License-Identifier: Apache-2.0
/** Faces as data: sfnt tables, coverage, metrics, kerning, subsetting; no PDF library, no AWT. Stands over {@code notice}. */
@NullMarked
package dev.offprint.core.font;

import org.jspecify.annotations.NullMarked;
