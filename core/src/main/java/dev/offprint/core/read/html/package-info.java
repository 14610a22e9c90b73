// SPDX-License-Identifier: Apache-2.0
/** Reads HTML: whole pages, and fragments for other readers and for callers of the library. */
@NullMarked
package dev.offprint.core.read.html;

import org.jspecify.annotations.NullMarked;
