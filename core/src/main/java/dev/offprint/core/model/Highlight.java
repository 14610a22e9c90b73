// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.List;
import java.util.Objects;

/**
 * Text that a reader has marked.
 *
 * @param comment what the reader wrote beside it; empty when nothing
 */
public record Highlight(List<Inline> content, String comment) implements Inline {
    public Highlight {
        content = List.copyOf(content);
        Objects.requireNonNull(comment);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.highlight(this);
    }
}
