// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.clean;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells the links of a page to its own site from those to others. Of one page. */
public final class SiteLinks {
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*:)?//.*|[a-z][a-z0-9+.-]*:.*");
    private static final Pattern WWW = Pattern.compile("^(?:www|m|amp)\\.");

    private final String host;

    /** @param address of the page; null when unknown: then only links without a host are its own */
    public SiteLinks(@Nullable String address) {
        this.host = address == null ? "" : host(address).orElse("");
    }

    boolean isOwn(Element link) {
        var address = link.attr("href").strip();
        if (!ELSEWHERE.matcher(address).matches()) return true;
        return !host.isEmpty() && host(address).filter(this::isOwn).isPresent();
    }

    private boolean isOwn(String other) {
        return other.equals(host) || other.endsWith("." + host) || host.endsWith("." + other);
    }

    /** How many letters of an element are links. */
    static int length(Element element) {
        return element.select("a[href]").stream()
                .mapToInt(a -> a.text().length())
                .sum();
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address.replace(' ', '+')).getHost())
                    .map(host -> WWW.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst(""));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
