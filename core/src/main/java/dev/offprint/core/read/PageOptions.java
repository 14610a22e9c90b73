// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import java.util.Objects;

/**
 * How web pages are read.
 *
 * @param mainContent whether menus, banners and the like are told from the article
 * @param anyPage whether pages that are no article, such as a home page, are read all the same
 * @param explain whether each part that is left out becomes a notice of its own, with its first words
 */
public record PageOptions(MainContent mainContent, boolean anyPage, boolean explain) {
    /** The article of a page that has more, articles only, parts counted and not listed. */
    public static final PageOptions STANDARD = new PageOptions(MainContent.AUTO, false, false);

    public PageOptions {
        Objects.requireNonNull(mainContent);
    }

    /** Whether the article is looked for in a page. */
    public enum MainContent {
        /** Where a page is more than an article. */
        AUTO,
        /** Always. */
        ALWAYS,
        /** Never: all of the body is the article. */
        NEVER
    }

    /** The same, told from the rest or not. */
    public PageOptions withMainContent(MainContent other) {
        return new PageOptions(other, anyPage, explain);
    }

    /** The same with other pages or without. */
    public PageOptions withAnyPage(boolean other) {
        return new PageOptions(mainContent, other, explain);
    }

    /** The same with each part listed or not. */
    public PageOptions withExplain(boolean other) {
        return new PageOptions(mainContent, anyPage, other);
    }
}
