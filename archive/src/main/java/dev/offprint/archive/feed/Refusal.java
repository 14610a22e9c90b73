// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Selection;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which entries are left out on purpose. Stateless. */
final class Refusal {
    private Refusal() {}

    /** Why an entry is not taken; null when it is. */
    static @Nullable Problem of(Element item, Selection selection, String place) {
        var standing = Standing.of(item);
        boolean isPage = standing.kind() == Standing.Kind.PAGE;
        if (isPage && !selection.has(Selection.Kind.PAGES)) return left(place, "pages", "it is a page");
        if (standing.isPublished() || selection.has(Selection.Kind.DRAFTS)) return null;
        return left(place, "drafts", "it is not published (" + standing.state() + ")");
    }

    private static Problem left(String place, String kind, String what) {
        return Problem.info("feed." + kind, place, "left out: " + what, "ask for them with --include " + kind);
    }
}
