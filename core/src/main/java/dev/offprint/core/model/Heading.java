// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.List;
import java.util.Objects;

/**
 * A crosshead.
 *
 * @param level 1 for the sections of the article (the headline is not a heading) to 6
 */
public record Heading(Attributes attributes, int level, List<Inline> content) implements Block {
    public Heading {
        Objects.requireNonNull(attributes);
        if (level < 1 || level > 6) throw new IllegalArgumentException("heading level must be 1 to 6, was " + level);
        content = List.copyOf(content);
    }

    /** A heading without an id. */
    public static Heading of(int level, String text) {
        return new Heading(Attributes.NONE, level, List.of(new Text(text)));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.heading(this);
    }
}
