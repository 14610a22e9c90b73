// SPDX-License-Identifier: Apache-2.0
/** Records of fields: JSON arrays, JSON Lines, tables. What their fields mean is a table, {@code Shapes}. */
@NullMarked
package dev.offprint.archive.records;

import org.jspecify.annotations.NullMarked;
