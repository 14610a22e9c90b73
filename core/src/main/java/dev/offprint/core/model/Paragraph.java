// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.List;
import java.util.Objects;

/** Running text in one of its roles. */
public record Paragraph(Attributes attributes, Role role, List<Inline> content) implements Block {
    /** What a paragraph is for. */
    public enum Role {
        BODY,
        BYLINE,
        DATELINE,
        AUTHOR_NOTE,
        CREDIT,
        CORRECTION,
        QUESTION,
        ANSWER,
        LYRICS
    }

    public Paragraph {
        Objects.requireNonNull(attributes);
        Objects.requireNonNull(role);
        content = List.copyOf(content);
    }

    /** A paragraph of the body. */
    public static Paragraph of(List<Inline> content) {
        return new Paragraph(Attributes.NONE, Role.BODY, content);
    }

    /** A paragraph of the body that holds plain text. */
    public static Paragraph of(String text) {
        return of(List.of(new Text(text)));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.paragraph(this);
    }
}
