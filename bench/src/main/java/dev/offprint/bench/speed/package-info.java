// SPDX-License-Identifier: Apache-2.0
/** How fast containers are walked and read, on generated input. */
@NullMarked
package dev.offprint.bench.speed;

import org.jspecify.annotations.NullMarked;
