// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.Objects;

/** A break in the thought, drawn as a line or space. */
public record Rule(Attributes attributes) implements Block {
    public Rule {
        Objects.requireNonNull(attributes);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.rule(this);
    }
}
