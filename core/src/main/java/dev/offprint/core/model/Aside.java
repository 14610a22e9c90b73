// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.List;
import java.util.Objects;

/**
 * Matter beside the main text.
 *
 * @param title may be empty
 */
public record Aside(Attributes attributes, Kind kind, List<Inline> title, List<Block> content) implements Block {
    /** What an aside is for. */
    public enum Kind {
        BOX,
        NOTE,
        TIP,
        IMPORTANT,
        WARNING,
        CAUTION
    }

    public Aside {
        Objects.requireNonNull(attributes);
        Objects.requireNonNull(kind);
        title = List.copyOf(title);
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.aside(this);
    }
}
