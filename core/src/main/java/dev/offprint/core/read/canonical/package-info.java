// SPDX-License-Identifier: Apache-2.0
/** Reads Offprint's own JSON form. */
@NullMarked
package dev.offprint.core.read.canonical;

import org.jspecify.annotations.NullMarked;
