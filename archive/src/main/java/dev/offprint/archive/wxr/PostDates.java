// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import dev.offprint.archive.xml.Fields;
import dev.offprint.core.model.ArticleDate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Dates of items and comments. Stateless. */
final class PostDates {
    private PostDates() {}

    /** The first of these fields that holds a date; null when none does. That of a draft is all zeros. */
    static @Nullable ArticleDate of(Element element, String... names) {
        for (var name : names) {
            var text = Fields.text(element, name);
            if (!text.isEmpty() && !text.startsWith("0000") && !text.contains("-0001")) return Fields.date(text);
        }
        return null;
    }
}
