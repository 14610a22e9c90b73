// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.comments;

import dev.offprint.core.model.ArticleDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One comment that its site shows.
 *
 * @param id tells it from others of the same article; may be empty
 * @param parent the id of the comment that it answers; empty, or one that nobody has, when it answers the article
 * @param author as shown; may be empty
 * @param date null when unknown
 * @param html what it says
 */
public record Comment(
        String id, String parent, String author, @Nullable ArticleDate date, String html) {
    public Comment {
        Objects.requireNonNull(id);
        Objects.requireNonNull(parent);
        Objects.requireNonNull(author);
        Objects.requireNonNull(html);
    }
}
