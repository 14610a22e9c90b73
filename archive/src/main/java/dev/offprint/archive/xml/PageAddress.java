// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import dev.offprint.core.text.Ends;

/** Looks at addresses. Stateless. */
public final class PageAddress {
    private PageAddress() {}

    /** Whether it is one of the network's. */
    public static boolean isAbsolute(String address) {
        return address.regionMatches(true, 0, "http://", 0, 7) || address.regionMatches(true, 0, "https://", 0, 8);
    }

    /** What names a page in its address, the last part of its path without an ending; empty when nothing does. */
    public static String slug(String address) {
        var path = address.strip().replaceFirst("[?#].*", "").replaceFirst("^[a-zA-Z][a-zA-Z0-9+.-]*://[^/]*", "");
        var last = Ends.withoutLast(path, c -> c == '/').replaceFirst("(?s).*/", "");
        return last.replaceFirst("\\.(?:html?|php|aspx?)$", "");
    }
}
