// SPDX-License-Identifier: Apache-2.0
/** Messages of news wires that hold several items. */
@NullMarked
package dev.offprint.archive.wire;

import org.jspecify.annotations.NullMarked;
