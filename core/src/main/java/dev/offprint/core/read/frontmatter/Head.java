// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.frontmatter;

import dev.offprint.core.model.Metadata;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What front matter says of an article.
 *
 * @param lead the picture at its head, not yet fetched; null when there is none
 */
public record Head(Metadata metadata, @Nullable LeadPicture lead) {
    public Head {
        Objects.requireNonNull(metadata);
    }
}
