// SPDX-License-Identifier: Apache-2.0
/** Containers of many articles. Their formats are in sub-packages that do not know each other. */
@NullMarked
package dev.offprint.archive;

import org.jspecify.annotations.NullMarked;
