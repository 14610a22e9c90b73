// SPDX-License-Identifier: Apache-2.0
/** Typesets articles as tagged, archival PDF. */
@NullMarked
package dev.offprint.pdf;

import org.jspecify.annotations.NullMarked;
