// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells the links of a page that lead to the first page of its site. Of one page. */
final class HomeLinks {
    private static final String FIRST_PAGE = "(?:index|default|home)\\.\\w{3,5}";
    private static final Pattern RELATIVE =
            Pattern.compile("(?:\\.{0,2}/)+(?:" + FIRST_PAGE + ")?|" + FIRST_PAGE, Pattern.CASE_INSENSITIVE);
    private static final Pattern PATH = Pattern.compile("/?(?:" + FIRST_PAGE + ")?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABSOLUTE = Pattern.compile("(?:https?:)?//", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST =
            Pattern.compile("(?:https?:)?//(?:www\\.)?([^/?#:@]+)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_PATH = 20;
    private static final int FEWEST = 2;

    private final Document page;
    private final @Nullable String host;
    private @Nullable Map<String, Integer> hosts;

    /** @param address of the page; null when unknown */
    HomeLinks(Document page, @Nullable String address) {
        this.page = page;
        this.host = address == null ? null : host(address);
    }

    boolean is(Element link) {
        if (link.attr("rel").equalsIgnoreCase("home")) return true;
        var address = link.attr("href").strip();
        if (!ABSOLUTE.matcher(address).lookingAt())
            return RELATIVE.matcher(address).matches();
        return isRoot(address) && isOwn(host(address));
    }

    /** Whether an address is that of the first page of some site. */
    static boolean isRoot(String address) {
        if (!ABSOLUTE.matcher(address).lookingAt()) return false;
        int path = address.indexOf('/', address.indexOf("//") + 2);
        return path < 0
                ? address.indexOf('?') < 0
                : address.length() - path <= LONGEST_PATH
                        && PATH.matcher(address.substring(path)).matches();
    }

    /** Where the page does not say whose it is, other links of it lead there as well. */
    private boolean isOwn(@Nullable String other) {
        if (other == null) return false;
        return host != null ? host.equals(other) : hosts().getOrDefault(other, 0) >= FEWEST;
    }

    private Map<String, Integer> hosts() {
        if (hosts == null) hosts = counted();
        return hosts;
    }

    private Map<String, Integer> counted() {
        var counts = new HashMap<String, Integer>();
        for (var link : page.body().getElementsByTag("a")) {
            var address = link.attr("href").strip();
            var own = ABSOLUTE.matcher(address).lookingAt() ? host(address) : null;
            if (own != null) counts.merge(own, 1, Integer::sum);
        }
        return counts;
    }

    private static @Nullable String host(String address) {
        var host = HOST.matcher(address);
        return host.lookingAt() ? host.group(1).toLowerCase(Locale.ROOT) : null;
    }
}
