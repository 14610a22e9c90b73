// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Blocks that belong together.
 *
 * @param role what the source calls it; null when it does not
 */
public record Group(Attributes attributes, @Nullable String role, List<Block> content) implements Block {
    public Group {
        Objects.requireNonNull(attributes);
        if (role != null) Checks.notBlank(role, "a role");
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.group(this);
    }
}
