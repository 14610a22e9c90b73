// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.List;
import java.util.Objects;

/**
 * Pictures that belong together.
 *
 * @param caption of the whole; may be empty
 */
public record Gallery(Attributes attributes, List<Figure> figures, List<Block> caption) implements Block {
    public Gallery {
        Objects.requireNonNull(attributes);
        figures = List.copyOf(figures);
        caption = List.copyOf(caption);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.gallery(this);
    }
}
