// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Program text, kept to the letter.
 *
 * @param programmingLanguage as the source names it; null when it does not
 * @param text lines separated by {@code \n}, none after the last
 */
public record CodeBlock(Attributes attributes, @Nullable String programmingLanguage, String text) implements Block {
    public CodeBlock {
        Objects.requireNonNull(attributes);
        if (programmingLanguage != null) Checks.notBlank(programmingLanguage, "a programming language");
        Objects.requireNonNull(text);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.code(this);
    }
}
