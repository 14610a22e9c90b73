// SPDX-License-Identifier: Apache-2.0
/** Reads NewsML 1.x. */
@NullMarked
package dev.offprint.core.read.wire.newsml;

import org.jspecify.annotations.NullMarked;
