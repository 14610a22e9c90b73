// SPDX-License-Identifier: Apache-2.0
/** Articles as EPUB 3.3: the renderer joins the chapters, the style sheet and the book. */
@NullMarked
package dev.offprint.epub;

import org.jspecify.annotations.NullMarked;
