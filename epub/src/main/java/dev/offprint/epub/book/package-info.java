// SPDX-License-Identifier: Apache-2.0
/** Any epub4j book as an EPUB 3.3 package. Stands over {@code xml}; knows nothing of articles. */
@NullMarked
package dev.offprint.epub.book;

import org.jspecify.annotations.NullMarked;
