// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

/**
 * HTML that stands in for a generator's tag.
 *
 * @param left what the tag says that it has not, but for looks; may be empty
 */
record SitePart(String html, String left) {}
