// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.page;

/**
 * A place that can be gone to.
 *
 * @param page counted from 0
 * @param y in points from the top
 */
public record Destination(int page, double y) {}
