// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import dev.offprint.core.resource.PercentText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads the addresses of links. Stateless. */
final class Links {
    private static final Set<String> SCHEMES =
            Set.of("http", "https", "mailto", "ftp", "ftps", "tel", "sms", "doi", "urn");
    private static final Pattern SCHEME =
            Pattern.compile("([a-z][a-z0-9+.-]*):.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What browsers overlook in an address, and what hides {@code java script:} from a careless reader. */
    private static final Pattern OVERLOOKED =
            Pattern.compile("[\\p{Cntrl}\\u200B-\\u200F\\u2028-\\u202F\\u2066-\\u2069\\uFEFF]");

    private Links() {}

    /** An address as browsers understand it. */
    static String address(String raw) {
        return OVERLOOKED.matcher(raw.strip()).replaceAll("").strip();
    }

    /** Whether an address may stay in a file that others open: relative, or of a scheme that runs nothing. */
    static boolean isHarmless(String address) {
        var scheme = SCHEME.matcher(address);
        return !scheme.matches() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }

    /** The ids that a link into its own page may mean, the likeliest first; none for other links. */
    static List<String> fragments(Element element) {
        if (!element.nameIs("a")) return List.of();
        var address = element.attr("href").strip();
        if (address.length() < 2 || address.charAt(0) != '#') return List.of();
        var raw = address.substring(1);
        var decoded = PercentText.decode(raw);
        return List.of(raw, decoded, "user-content-" + decoded);
    }
}
