// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.List;
import java.util.Objects;

/**
 * Text with its reading above it.
 *
 * @param annotation the reading
 */
public record Ruby(List<Inline> base, String annotation) implements Inline {
    public Ruby {
        base = List.copyOf(base);
        Objects.requireNonNull(annotation);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.ruby(this);
    }
}
