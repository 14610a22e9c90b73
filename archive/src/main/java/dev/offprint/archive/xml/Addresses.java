// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import org.jsoup.internal.StringUtil;
import org.jspecify.annotations.Nullable;

/** Resolves addresses. Stateless. */
public final class Addresses {
    private Addresses() {}

    /** An address as seen from another; as it stands when that does not help. */
    public static String resolve(@Nullable String base, String address) {
        if (base == null || base.isEmpty()) return address;
        if (address.isEmpty()) return base;
        var resolved = StringUtil.resolve(base, address);
        return resolved.isEmpty() ? address : resolved;
    }

    /** Whether it is one of the network's. */
    public static boolean isAbsolute(String address) {
        return address.regionMatches(true, 0, "http://", 0, 7) || address.regionMatches(true, 0, "https://", 0, 8);
    }

    /** What names a page in its address, the last part of its path without an ending; empty when nothing does. */
    public static String slug(String address) {
        var path = address.strip().replaceFirst("[?#].*", "").replaceFirst("^[a-zA-Z][a-zA-Z0-9+.-]*://[^/]*", "");
        var last = path.replaceFirst("/+$", "").replaceFirst("(?s).*/", "");
        return last.replaceFirst("\\.(?:html?|php|aspx?)$", "");
    }
}
