// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.flow;

/**
 * A name for a place.
 *
 * @param y from the top of the strip
 */
public record Anchor(String name, double y) {}
