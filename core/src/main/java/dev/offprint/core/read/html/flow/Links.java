// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.flow;

import dev.offprint.core.read.Fragments;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads the addresses of links. Stateless. */
public final class Links {
    private static final Set<String> SCHEMES =
            Set.of("http", "https", "mailto", "ftp", "ftps", "tel", "sms", "doi", "urn");
    private static final Pattern SCHEME =
            Pattern.compile("([a-z][a-z0-9+.-]*):.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Links() {}

    /** Whether an address may stay in a file that others open: relative, or of a scheme that runs nothing. */
    public static boolean isHarmless(String address) {
        var scheme = SCHEME.matcher(address);
        return !scheme.matches() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }

    /** The ids that a link into its own page may mean, the likeliest first; none for other links. */
    public static List<String> fragments(Element element) {
        return element.nameIs("a") ? Fragments.of(element.attr("href")) : List.of();
    }
}
