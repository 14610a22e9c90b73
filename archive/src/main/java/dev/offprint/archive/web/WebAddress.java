// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.core.resource.PercentText;
import dev.offprint.core.text.Slug;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses of the web as archives compare and name them. Stateless. */
final class WebAddress {
    private static final Pattern PARTS = Pattern.compile("(?is)(https?):/*([^/?#]*)([^?#]*)(\\?[^#]*)?(#.*)?");

    private WebAddress() {}

    /** Whether it is one of HTTP. */
    static boolean is(String address) {
        return address.regionMatches(true, 0, "http:", 0, 5) || address.regionMatches(true, 0, "https:", 0, 6);
    }

    /**
     * The same text for addresses that mean the same thing: host in lower case, no standard port, no fragment, and no
     * difference between HTTP and HTTPS, which captures and the pages in them mix.
     */
    static String key(String address) {
        var parts = PARTS.matcher(address.strip());
        if (!parts.matches()) return address.strip().replaceFirst("(?s)#.*", "");
        var host = parts.group(2).toLowerCase(Locale.ROOT).replaceFirst(":(?:80|443)?$", "");
        var path = parts.group(3).isEmpty() ? "/" : parts.group(3);
        return host + path + (parts.group(4) == null ? "" : parts.group(4));
    }

    /** 64 bits of a hash that nobody can aim at. */
    static long hash(String text) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    /** A name for what lies there: host, then the parts of its path. */
    static String name(String address) {
        var parts = PARTS.matcher(address.strip());
        if (!parts.matches()) return Slug.of(address);
        var names = new ArrayList<String>();
        names.add(parts.group(2).toLowerCase(Locale.ROOT).replaceFirst(":.*", ""));
        for (var part : parts.group(3)
                .replaceFirst("(?i)(?:/index)?\\.(?:html?|xhtml|php|aspx?|jsp)$", "")
                .split("/", 20)) {
            var slug = Slug.of(PercentText.decode(part));
            if (!slug.isEmpty()) names.add(slug);
        }
        if (parts.group(4) == null) return String.join("/", names);
        var query = Slug.of(PercentText.decode(parts.group(4)));
        return String.join("/", names) + (query.isEmpty() ? "" : "-" + query);
    }
}
