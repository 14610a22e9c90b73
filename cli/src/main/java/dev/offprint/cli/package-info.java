// SPDX-License-Identifier: Apache-2.0
/** The command: parses, plans, exports, reports. */
@NullMarked
package dev.offprint.cli;

import org.jspecify.annotations.NullMarked;
