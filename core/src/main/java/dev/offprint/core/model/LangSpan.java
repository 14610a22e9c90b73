// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text in another language or direction; at least one of both is given. */
public record LangSpan(@Nullable String language, @Nullable Direction direction, List<Inline> content)
        implements Inline {
    public LangSpan {
        if (language == null && direction == null) {
            throw new IllegalArgumentException("a language span needs a language or a direction");
        }
        if (language != null) Checks.notBlank(language, "a language");
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.langSpan(this);
    }
}
