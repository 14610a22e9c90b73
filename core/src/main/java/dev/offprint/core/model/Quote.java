// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.List;
import java.util.Objects;

/**
 * Words of somebody else, or of the article itself pulled out.
 *
 * @param attribution who said it and where; may be empty
 */
public record Quote(Attributes attributes, Kind kind, List<Block> content, List<Inline> attribution) implements Block {
    /** Whether the quote belongs to the text or repeats it for show. */
    public enum Kind {
        BLOCK,
        PULL
    }

    public Quote {
        Objects.requireNonNull(attributes);
        Objects.requireNonNull(kind);
        content = List.copyOf(content);
        attribution = List.copyOf(attribution);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.quote(this);
    }
}
