// SPDX-License-Identifier: Apache-2.0
/** PNG without AWT: taken apart, decoded, written. Stands over {@code bitmap} and {@code jpeg}, whose EXIF it may hold. */
@NullMarked
package dev.offprint.core.picture.png;

import org.jspecify.annotations.NullMarked;
