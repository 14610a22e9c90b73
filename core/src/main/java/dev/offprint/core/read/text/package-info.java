// SPDX-License-Identifier: Apache-2.0
/** Plain text to articles: paragraphs from lines, and the roles that scraped news give away by habit. */
@NullMarked
package dev.offprint.core.read.text;

import org.jspecify.annotations.NullMarked;
