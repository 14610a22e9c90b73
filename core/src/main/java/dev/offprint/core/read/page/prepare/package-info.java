// SPDX-License-Identifier: Apache-2.0
/** Makes a page ready for the search: no scripts, paragraphs instead of double line breaks, pictures out of noscript. */
@NullMarked
package dev.offprint.core.read.page.prepare;

import org.jspecify.annotations.NullMarked;
