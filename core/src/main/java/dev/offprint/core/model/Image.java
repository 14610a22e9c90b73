// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A picture as an article refers to it.
 *
 * @param address where the article found it; kept as it was
 * @param assetId the asset with its bytes; null when they could not be had, and the alternative text stands in
 * @param alt its alternative text
 */
public record Image(String address, @Nullable String assetId, AltText alt) {
    public Image {
        Objects.requireNonNull(address);
        if (assetId != null) Checks.notBlank(assetId, "an asset id");
        Objects.requireNonNull(alt);
    }
}
