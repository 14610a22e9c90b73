// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link to somewhere else.
 *
 * @param target an address as the source gives it
 * @param title null when the source gives none
 */
public record Link(String target, @Nullable String title, List<Inline> content) implements Inline {
    public Link {
        Checks.notBlank(target, "the target of a link");
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.link(this);
    }
}
