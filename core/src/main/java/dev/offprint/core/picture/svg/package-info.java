// SPDX-License-Identifier: Apache-2.0
/** SVG: cleaned of everything that is not drawing, and drawn. */
@NullMarked
package dev.offprint.core.picture.svg;

import org.jspecify.annotations.NullMarked;
