// SPDX-License-Identifier: Apache-2.0
/** From bytes to records: lines, arrays and tables, one after the other, past broken ones. */
@NullMarked
package dev.offprint.archive.records.rows;

import org.jspecify.annotations.NullMarked;
