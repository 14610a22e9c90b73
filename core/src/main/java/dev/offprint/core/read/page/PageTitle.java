// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page;

import org.jsoup.nodes.Document;

/** What a page calls itself, as far as the search needs it. Stateless. */
final class PageTitle {
    private PageTitle() {}

    static String of(Document page) {
        var meta = page.selectFirst("meta[property=og:title][content], meta[name=twitter:title][content],"
                + " meta[name=title][content], meta[name=dc.title][content]");
        return meta != null && !meta.attr("content").isBlank() ? meta.attr("content") : page.title();
    }
}
