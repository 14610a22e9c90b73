// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.List;
import java.util.Objects;

/**
 * A picture that stands by itself.
 *
 * @param caption may be empty
 * @param credit who made the picture; may be empty
 */
public record Figure(Attributes attributes, Image image, List<Block> caption, List<Inline> credit) implements Block {
    public Figure {
        Objects.requireNonNull(attributes);
        Objects.requireNonNull(image);
        caption = List.copyOf(caption);
        credit = List.copyOf(credit);
    }

    /** A picture without caption and credit. */
    public static Figure of(Image image) {
        return new Figure(Attributes.NONE, image, List.of(), List.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.figure(this);
    }
}
