// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import org.jsoup.internal.StringUtil;
import org.jspecify.annotations.Nullable;

/** Finds the page in a saved page. Stateless. */
final class SavedPage {
    private SavedPage() {}

    /** The part that the message names as its start, else the first page; null when there is none. */
    static @Nullable MimePart root(MimePart message) {
        var start = message.fields().parameter("Content-Type", "start").replaceAll("^<|>$", "");
        var named = message.all()
                .filter(p -> !start.isEmpty() && p.contentId().equals(start))
                .filter(SavedPage::isPage)
                .findFirst();
        return named.or(() -> message.all().filter(SavedPage::isPage).findFirst())
                .orElse(null);
    }

    static boolean isPage(MimePart part) {
        return part.type().equals("text/html") || part.type().equals("application/xhtml+xml");
    }

    /** Where the page was; null when that is not said, or is no address of the web. */
    static @Nullable String address(MimePart message, MimePart root) {
        var own = root.fields().text("Content-Location");
        var whole = message.fields().text("Snapshot-Content-Location");
        if (whole.isEmpty()) whole = message.fields().text("Content-Location");
        if (isWeb(own)) return own;
        if (!isWeb(whole)) return null;
        var resolved = own.isEmpty() ? whole : StringUtil.resolve(whole, own);
        return isWeb(resolved) ? resolved : whole;
    }

    private static boolean isWeb(String address) {
        return address.matches("(?is)https?://[^/\\s].*");
    }
}
