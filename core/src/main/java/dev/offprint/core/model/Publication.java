// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.List;
import java.util.Objects;

/**
 * What is rendered: mostly one article, or many bound together.
 *
 * @param metadata of the whole; for one article, the article's
 * @param articles each run supplies the same articles in the same order; may load them as they are asked for. Ids,
 *     notes and links are each article's own
 */
public record Publication(Metadata metadata, Iterable<Article> articles) {
    public Publication {
        Objects.requireNonNull(metadata);
        Objects.requireNonNull(articles);
    }

    /** An article by itself. */
    public static Publication of(Article article) {
        return new Publication(article.metadata(), List.of(article));
    }
}
