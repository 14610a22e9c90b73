// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.Objects;

/** The end of a page by the author's will. */
public record PageBreak(Attributes attributes) implements Block {
    public PageBreak {
        Objects.requireNonNull(attributes);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.pageBreak(this);
    }
}
