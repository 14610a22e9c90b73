// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import org.jspecify.annotations.Nullable;

/** When an article was published, changed and fetched; null when unknown. */
public record Dates(
        @Nullable ArticleDate published,
        @Nullable ArticleDate modified,
        @Nullable ArticleDate retrieved) {
    /** Nothing known. */
    public static final Dates NONE = new Dates(null, null, null);

    /** The same with another date of publication. */
    public Dates withPublished(@Nullable ArticleDate date) {
        return new Dates(date, modified, retrieved);
    }

    /** The same with another date of change. */
    public Dates withModified(@Nullable ArticleDate date) {
        return new Dates(published, date, retrieved);
    }

    /** The same with another date of retrieval. */
    public Dates withRetrieved(@Nullable ArticleDate date) {
        return new Dates(published, modified, date);
    }
}
