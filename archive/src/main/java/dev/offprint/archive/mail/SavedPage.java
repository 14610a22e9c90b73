// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import java.util.function.Predicate;
import org.jsoup.internal.StringUtil;
import org.jspecify.annotations.Nullable;

/** Finds the page in a saved page. Stateless. */
final class SavedPage {
    private SavedPage() {}

    /** The part that the message names as its start, else the first page; null when there is none. */
    static @Nullable MimePart root(MimePart message) {
        var named =
                message.all().filter(start(message)).filter(SavedPage::isPage).findFirst();
        return named.or(() -> message.all().filter(SavedPage::isPage).findFirst())
                .orElse(null);
    }

    /** Tells the part that parts which belong together name as their start; none when they do not. */
    static Predicate<MimePart> start(MimePart related) {
        var start = related.fields().parameter("Content-Type", "start").replaceAll("^<|>$", "");
        return part -> !start.isEmpty() && part.contentId().equals(start);
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
