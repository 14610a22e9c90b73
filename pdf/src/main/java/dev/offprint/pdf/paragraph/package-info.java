// SPDX-License-Identifier: Apache-2.0
/** Running text to lines: boxes, glue and penalties, broken by the total fit of Knuth and Plass. */
@NullMarked
package dev.offprint.pdf.paragraph;

import org.jspecify.annotations.NullMarked;
