// SPDX-License-Identifier: Apache-2.0
/** An article to its typeset pages: blocks to strips, tables, figures, notes, title block, running heads. */
@NullMarked
package dev.offprint.pdf.typeset;

import org.jspecify.annotations.NullMarked;
