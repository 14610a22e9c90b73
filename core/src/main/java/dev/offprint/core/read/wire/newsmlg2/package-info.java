// SPDX-License-Identifier: Apache-2.0
/** Reads NewsML-G2. */
@NullMarked
package dev.offprint.core.read.wire.newsmlg2;

import org.jspecify.annotations.NullMarked;
