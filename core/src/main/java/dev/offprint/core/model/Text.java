// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.Objects;

/** Characters. */
public record Text(String text) implements Inline {
    public Text {
        Objects.requireNonNull(text);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.text(this);
    }
}
