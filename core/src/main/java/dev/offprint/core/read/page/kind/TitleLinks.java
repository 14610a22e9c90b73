// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.kind;

import dev.offprint.core.read.Addresses;
import dev.offprint.core.read.page.dom.Tags;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells the links that name another page of the same site, as teasers do. */
final class TitleLinks {
    /** A title has this many characters, or stands in a heading. */
    static final int SHORTEST = 20;

    private static final Pattern ABSOLUTE = Pattern.compile("(?:https?:)?//", Pattern.CASE_INSENSITIVE);

    private final @Nullable String own;
    private final @Nullable String host;

    private TitleLinks(@Nullable String own, @Nullable String host) {
        this.own = own;
        this.host = host;
    }

    /** @param own the address of the page; null when unknown */
    static TitleLinks in(Element body, @Nullable String own) {
        return new TitleLinks(own, own == null ? commonest(body) : host(own));
    }

    /** The site of most links, in case those with a host lead to the page's own; no name of a site when there is none. */
    private static @Nullable String commonest(Element body) {
        var counts = new LinkedHashMap<String, Integer>();
        int all = 0;
        for (var link : body.getElementsByTag("a")) {
            var address = link.attr("href").strip();
            var host = ABSOLUTE.matcher(address).lookingAt() ? host(address) : null;
            if (host == null) continue;
            counts.merge(host, 1, Integer::sum);
            all++;
        }
        for (var entry : counts.entrySet()) if (entry.getValue() * 2 >= all) return entry.getKey();
        return all == 0 ? null : "";
    }

    /** Where a link leads, as the page knows it. */
    String address(Element link) {
        return Addresses.resolve(own, link.attr("href").strip());
    }

    /** Whether a link stands for another page of the site. */
    private boolean isWithin(Element link) {
        if (link.attr("href").isBlank()) return false;
        var address = address(link);
        if (address.indexOf('#') >= 0 || address.equals(own)) return false;
        var lower = address.toLowerCase(Locale.ROOT);
        if (ABSOLUTE.matcher(lower).lookingAt()) {
            return host == null || host.equals(host(lower));
        }
        return !lower.matches("[a-z][a-z0-9+.-]*:.*");
    }

    /** Whether a link is the title of a teaser by its place. */
    static boolean isHeading(Element link) {
        for (var inside : link.children()) if (Tags.isHeading(inside)) return true;
        var at = link.parent();
        for (int i = 0; i < 3 && at != null; i++, at = at.parent()) if (Tags.isHeading(at)) return true;
        return false;
    }

    /** Whether a link of so many characters reads like the title of another page of the site. */
    boolean isTitle(Element link, int length) {
        return length > 0 && (length >= SHORTEST || isHeading(link)) && isWithin(link);
    }

    private static @Nullable String host(String address) {
        try {
            var host = URI.create(address.startsWith("//") ? "http:" + address : address)
                    .getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
