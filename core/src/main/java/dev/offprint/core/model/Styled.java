// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.List;
import java.util.Objects;

/** Text that is set apart, by what it means. */
public record Styled(Kind kind, List<Inline> content) implements Inline {
    /** Why text is set apart. */
    public enum Kind {
        EMPHASIS,
        STRONG,
        UNDERLINE,
        STRIKE,
        INSERTED,
        DELETED,
        SUPERSCRIPT,
        SUBSCRIPT,
        SMALL_CAPS,
        CODE,
        KEYBOARD,
        QUOTED
    }

    public Styled {
        Objects.requireNonNull(kind);
        content = List.copyOf(content);
    }

    /** Plain text of this kind. */
    public static Styled of(Kind kind, String text) {
        return new Styled(kind, List.of(new Text(text)));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.styled(this);
    }
}
