// SPDX-License-Identifier: Apache-2.0
/** The long strip of an article to columns and pages. */
@NullMarked
package dev.offprint.pdf.paging;

import org.jspecify.annotations.NullMarked;
