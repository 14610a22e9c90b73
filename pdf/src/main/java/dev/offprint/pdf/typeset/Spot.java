// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

/**
 * What the margins of a page say that those of other pages do not.
 *
 * @param folio as printed
 * @param total how many pages have one
 * @param first whether an article begins here
 * @param turned whether what stands right elsewhere stands left
 * @param x of the type area's left edge
 * @param heading the last of the first level that begins here or before; empty when there is none
 */
record Spot(String folio, int total, boolean first, boolean turned, double x, String heading) {}
