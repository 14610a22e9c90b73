// SPDX-License-Identifier: Apache-2.0
/** Reads ninjs, news in JSON. */
@NullMarked
package dev.offprint.core.read.wire.ninjs;

import org.jspecify.annotations.NullMarked;
