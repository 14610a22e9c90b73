// SPDX-License-Identifier: Apache-2.0
/** Finds notes that word processors, platforms and people write each in their way, and gives them one form. */
@NullMarked
package dev.offprint.core.read.html.note;

import org.jspecify.annotations.NullMarked;
