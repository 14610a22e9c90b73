// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.List;

/**
 * A mention of works in the list of references.
 *
 * @param referenceIds at least one
 * @param content what the text prints, such as {@code (Knuth 1981)}
 */
public record Citation(List<String> referenceIds, List<Inline> content) implements Inline {
    public Citation {
        Checks.atLeast(1, referenceIds.size(), "the number of works of a citation");
        referenceIds = List.copyOf(referenceIds);
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.citation(this);
    }
}
