// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A displayed formula.
 *
 * @param label its number as the source prints it; null when it has none
 */
public record MathBlock(
        Attributes attributes, Maths maths, @Nullable String label) implements Block {
    public MathBlock {
        Objects.requireNonNull(attributes);
        Objects.requireNonNull(maths);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.math(this);
    }
}
