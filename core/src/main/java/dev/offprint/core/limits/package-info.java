// SPDX-License-Identifier: Apache-2.0
/** How much one input may ask for. A leaf: imports no other package of Offprint. */
@NullMarked
package dev.offprint.core.limits;

import org.jspecify.annotations.NullMarked;
