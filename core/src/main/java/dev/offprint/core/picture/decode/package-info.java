// SPDX-License-Identifier: Apache-2.0
/** Pictures of every kind to pixels, and pixels to a JPEG. Loaded only when a picture must be changed. */
@NullMarked
package dev.offprint.core.picture.decode;

import org.jspecify.annotations.NullMarked;
