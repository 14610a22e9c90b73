// SPDX-License-Identifier: Apache-2.0
/** The façade: read once, render to many formats, atomically. */
@NullMarked
package dev.offprint.core.export;

import org.jspecify.annotations.NullMarked;
