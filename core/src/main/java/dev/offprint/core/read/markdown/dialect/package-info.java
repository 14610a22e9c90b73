// SPDX-License-Identifier: Apache-2.0
/**
 * What writers use beyond GitHub's Markdown, as extensions of the parser: pandoc's and kramdown's definition lists, fenced
 * divs, TeX, raised and lowered letters, and Obsidian's highlights.
 */
@NullMarked
package dev.offprint.core.read.markdown.dialect;

import org.jspecify.annotations.NullMarked;
