// SPDX-License-Identifier: Apache-2.0
/** Articles as XHTML chapters. Stands over {@code xml}; knows nothing of epub4j. */
@NullMarked
package dev.offprint.epub.xhtml;

import org.jspecify.annotations.NullMarked;
