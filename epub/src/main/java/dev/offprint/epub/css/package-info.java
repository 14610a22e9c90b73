// SPDX-License-Identifier: Apache-2.0
/** A style as one CSS style sheet. Knows nothing of epub4j. */
@NullMarked
package dev.offprint.epub.css;

import org.jspecify.annotations.NullMarked;
