// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page;

import java.util.Objects;

/**
 * A part of a page that is left out because it is none of the article.
 *
 * @param reason what it was taken for, in words: "a box of related stories"
 * @param line where it begins in the source, counted from 1; 0 when unknown
 * @param selector names it by element, id and classes: {@code div#side.promo}
 * @param firstWords how it begins; without text, its first picture or frame in brackets
 */
public record Dropped(String reason, int line, String selector, String firstWords) {
    public Dropped {
        Objects.requireNonNull(reason);
        Objects.requireNonNull(selector);
        Objects.requireNonNull(firstWords);
    }
}
