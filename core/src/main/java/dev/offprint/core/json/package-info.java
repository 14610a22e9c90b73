// SPDX-License-Identifier: Apache-2.0
/** The canonical JSON form of the model: streaming, versioned, lossless. The only package besides {@code read} that imports Jackson. */
@NullMarked
package dev.offprint.core.json;

import org.jspecify.annotations.NullMarked;
