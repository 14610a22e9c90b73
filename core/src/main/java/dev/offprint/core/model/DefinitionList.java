// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.List;
import java.util.Objects;

/** Terms and what they mean. */
public record DefinitionList(Attributes attributes, List<Entry> entries) implements Block {
    /**
     * One or more terms with their descriptions.
     *
     * @param terms at least one
     * @param descriptions may be empty
     */
    public record Entry(List<List<Inline>> terms, List<List<Block>> descriptions) {
        public Entry {
            Checks.atLeast(1, terms.size(), "the number of terms of a definition");
            terms = terms.stream().map(List::copyOf).toList();
            descriptions = descriptions.stream().map(List::copyOf).toList();
        }
    }

    public DefinitionList {
        Objects.requireNonNull(attributes);
        entries = List.copyOf(entries);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.definitionList(this);
    }
}
