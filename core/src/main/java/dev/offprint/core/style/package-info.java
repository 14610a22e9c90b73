// SPDX-License-Identifier: Apache-2.0
/** How an article should look, the same words for every format. May import {@code model}. */
@NullMarked
package dev.offprint.core.style;

import org.jspecify.annotations.NullMarked;
