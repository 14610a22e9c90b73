// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

/**
 * HTML that stands in for a generator's tag.
 *
 * @param isWhole whether it has everything that the tag says
 */
record SitePart(String html, boolean isWhole) {}
