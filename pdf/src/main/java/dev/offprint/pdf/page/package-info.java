// SPDX-License-Identifier: Apache-2.0
/**
 * Pages as values: what stands where, and the structure that it belongs to. Lengths are points, the origin is the upper
 * left corner of the page, y grows downwards. Layout makes them, the painter draws them, tests compare them.
 */
@NullMarked
package dev.offprint.pdf.page;

import org.jspecify.annotations.NullMarked;
