// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.Objects;

/** A formula in a line of text. */
public record MathInline(Maths maths) implements Inline {
    public MathInline {
        Objects.requireNonNull(maths);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.math(this);
    }
}
