// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work in the list of references.
 *
 * @param content as the article prints it
 * @param url where it can be had; null when unknown
 */
public record Reference(
        String id,
        List<Inline> content,
        List<Identifier> identifiers,
        @Nullable String url) {
    public Reference {
        Checks.notBlank(id, "the id of a reference");
        content = List.copyOf(content);
        identifiers = List.copyOf(identifiers);
    }
}
