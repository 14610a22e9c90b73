// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.frontmatter;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A picture as front matter names it; texts are null when it does not give them.
 *
 * @param address as written
 */
public record LeadPicture(
        String address,
        @Nullable String alt,
        @Nullable String caption,
        @Nullable String credit) {
    public LeadPicture {
        Objects.requireNonNull(address);
    }
}
