// SPDX-License-Identifier: Apache-2.0
/** The structure tree while it grows. */
@NullMarked
package dev.offprint.pdf.tagging;

import org.jspecify.annotations.NullMarked;
