// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.Objects;

/** A picture in a line of text. */
public record InlineImage(Image image) implements Inline {
    public InlineImage {
        Objects.requireNonNull(image);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.image(this);
    }
}
