// SPDX-License-Identifier: Apache-2.0
/** Decoded pixels as values: turned upright and scaled. A leaf. */
@NullMarked
package dev.offprint.core.picture.bitmap;

import org.jspecify.annotations.NullMarked;
