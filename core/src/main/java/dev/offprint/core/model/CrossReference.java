// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.List;

/**
 * A link to a block of the same article.
 *
 * @param target the id of the block
 */
public record CrossReference(String target, List<Inline> content) implements Inline {
    public CrossReference {
        Checks.notBlank(target, "the target of a cross-reference");
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.crossReference(this);
    }
}
