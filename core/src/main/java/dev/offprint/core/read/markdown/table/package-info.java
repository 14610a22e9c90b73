// SPDX-License-Identifier: Apache-2.0
/**
 * Pandoc's tables of dashes and of grids, as tables that Markdown knows: pipe tables, or HTML around Markdown where cells
 * span others or hold more than a line of text.
 */
@NullMarked
package dev.offprint.core.read.markdown.table;

import org.jspecify.annotations.NullMarked;
