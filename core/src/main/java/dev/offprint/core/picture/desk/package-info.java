// SPDX-License-Identifier: Apache-2.0
/** The picture desk: what comes in as any kind of picture leaves as a JPEG, a PNG or a clean SVG. */
@NullMarked
package dev.offprint.core.picture.desk;

import org.jspecify.annotations.NullMarked;
