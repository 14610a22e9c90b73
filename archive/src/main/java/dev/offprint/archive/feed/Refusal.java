// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Admission;
import dev.offprint.core.read.Selection;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which entries are left out on purpose. Stateless. */
final class Refusal {
    private Refusal() {}

    /** Why an entry of a kind is not taken; null when it may be. */
    static @Nullable Problem of(EntryKind kind, Selection selection, String place) {
        boolean isLeft = kind == EntryKind.PAGE && !selection.has(Selection.Kind.PAGES);
        return isLeft ? Admission.leftOut("feed.pages", place, "it is a page", Selection.Kind.PAGES) : null;
    }

    /** Why one that may be taken is not, all the same; null when it is. */
    static @Nullable Problem of(Element item, Selection selection, String place) {
        var standing = Standing.of(item);
        if (standing.isPublished() || selection.has(Selection.Kind.DRAFTS)) return null;
        return Admission.leftOut(
                "feed.drafts", place, "it is not published (" + standing.state() + ")", Selection.Kind.DRAFTS);
    }
}
