// SPDX-License-Identifier: Apache-2.0
/** The cover: what it says, and its drawing in the dress of the theme. Knows nothing of epub4j. */
@NullMarked
package dev.offprint.epub.cover;

import org.jspecify.annotations.NullMarked;
