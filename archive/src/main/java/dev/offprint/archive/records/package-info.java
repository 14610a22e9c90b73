// SPDX-License-Identifier: Apache-2.0
/** Records of fields – JSON arrays, JSON Lines, tables – made into articles; {@code rows} cuts them, {@code fields} tells what they hold. */
@NullMarked
package dev.offprint.archive.records;

import org.jspecify.annotations.NullMarked;
