// SPDX-License-Identifier: Apache-2.0
/** The keys and values that stand before a text, as Jekyll, Hugo, Zola and Obsidian write them, and what they mean. */
@NullMarked
package dev.offprint.core.read.frontmatter;

import org.jspecify.annotations.NullMarked;
