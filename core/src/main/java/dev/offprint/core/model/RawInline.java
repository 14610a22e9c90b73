// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.Objects;

/**
 * Source of one format inside running text; see {@link RawBlock}.
 *
 * @param format which, such as {@code html}
 */
public record RawInline(String format, String text) implements Inline {
    public RawInline {
        Checks.notBlank(format, "a format");
        Objects.requireNonNull(text);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.raw(this);
    }
}
