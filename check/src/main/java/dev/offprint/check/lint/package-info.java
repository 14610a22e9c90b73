// SPDX-License-Identifier: Apache-2.0
/** Faults of Word packages that no schema sees: one small rule a class. */
@NullMarked
package dev.offprint.check.lint;

import org.jspecify.annotations.NullMarked;
