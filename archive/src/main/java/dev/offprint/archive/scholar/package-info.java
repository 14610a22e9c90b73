// SPDX-License-Identifier: Apache-2.0
/** Sets of scholarly articles and of records of them. */
@NullMarked
package dev.offprint.archive.scholar;

import org.jspecify.annotations.NullMarked;
