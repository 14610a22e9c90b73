// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire.newsmlg2;

import java.util.Optional;
import java.util.stream.Stream;

/** What items of NewsML-G2 there are. */
enum ItemKind {
    NEWS("newsItem", "a news item"),
    PACKAGE("packageItem", "a package, which only points to other items"),
    CONCEPT("conceptItem", "a concept"),
    KNOWLEDGE("knowledgeItem", "a knowledge item, a set of concepts"),
    PLANNING("planningItem", "a planning item"),
    CATALOG("catalogItem", "a catalog of vocabularies");

    private final String element;
    private final String description;

    ItemKind(String element, String description) {
        this.element = element;
        this.description = description;
    }

    static Optional<ItemKind> of(String element) {
        return Stream.of(values()).filter(k -> k.element.equals(element)).findFirst();
    }

    /** As it follows "this is". */
    String description() {
        return description;
    }
}
