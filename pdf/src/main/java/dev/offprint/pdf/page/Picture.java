// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.page;

import dev.offprint.core.model.Asset;

/**
 * A picture, fitted into its area.
 *
 * @param asset JPEG or PNG bytes whose header has been read
 */
public record Picture(Mark mark, Rectangle area, Asset asset) implements Item {}
