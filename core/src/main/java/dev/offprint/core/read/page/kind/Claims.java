// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.kind;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself in its head.
 *
 * @param title what it calls itself; empty when nothing
 * @param isArticle whether it says that it is an article
 * @param types what its linked data say that it is, without the vocabulary: {@code CollectionPage}
 * @param isWebsite whether it says that it stands for a whole site
 * @param address its own; null when unknown
 * @param articleBody the text of its article in its linked data; empty when there is none
 */
public record Claims(
        String title,
        boolean isArticle,
        Set<String> types,
        boolean isWebsite,
        @Nullable String address,
        String articleBody) {
    private static final Set<String> OTHER_ARTICLES = Set.of(
            "Report", "SocialMediaPosting", "BlogPosting", "LiveBlogPosting", "DiscussionForumPosting", "APIReference");

    /** Nothing is said. */
    public static final Claims NONE = new Claims("", false, Set.of(), false, null, "");

    public Claims {
        Objects.requireNonNull(title);
        types = Set.copyOf(types);
        Objects.requireNonNull(articleBody);
    }

    /** Whether a type of linked data is one of articles, with its vocabulary or without: schema:NewsArticle. */
    public static boolean isArticleType(String type) {
        var name = withoutVocabulary(type);
        return name.endsWith("Article") || OTHER_ARTICLES.contains(name);
    }

    /** The name of a type alone. */
    public static String withoutVocabulary(String type) {
        return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
    }
}
