// SPDX-License-Identifier: Apache-2.0
/** What the segments of a JPEG say. A leaf. */
@NullMarked
package dev.offprint.core.picture.jpeg;

import org.jspecify.annotations.NullMarked;
