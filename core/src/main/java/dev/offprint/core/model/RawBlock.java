// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.Objects;

/**
 * Source of one format that no other understands. Never passed on unsanitised: renderers drop it with a warning.
 *
 * @param format which, such as {@code html}
 */
public record RawBlock(Attributes attributes, String format, String text) implements Block {
    public RawBlock {
        Objects.requireNonNull(attributes);
        Checks.notBlank(format, "a format");
        Objects.requireNonNull(text);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.raw(this);
    }
}
