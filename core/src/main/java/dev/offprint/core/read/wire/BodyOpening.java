// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Looks at how a body begins, as many repeat there what their item says. Stateless. */
final class BodyOpening {
    private static final Set<String> LINES = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Pattern DATELINE = Pattern.compile(
            "^\\(?\\p{Lu}[\\p{Lu}\\p{L}\\s.,'’/-]{1,60}(?:\\([^)]{1,40}\\)|\\d[^—–-]{0,30})?\\)?\\s*(?:--|—|–|-)\\s.*",
            Pattern.DOTALL);
    private static final int LOOKED_AT = 120;

    private BodyOpening() {}

    /** Takes the headline out of a body whose first line it is; whatever else the body says stays. */
    static void dropHeadline(Element root, String headline) {
        var wanted = folded(headline);
        if (wanted.isEmpty()) return;
        for (var element : root.getAllElements()) {
            boolean isLine =
                    LINES.contains(element.normalName()) && element.hasText() && element.closest("figure") == null;
            if (!isLine) continue;
            if (folded(element.text()).equals(wanted) && isNotAlone(root, element)) element.remove();
            return;
        }
    }

    private static boolean isNotAlone(Element root, Element line) {
        return root.text().length() > line.text().length();
    }

    /** Whether a body begins with a dateline of its own, or names the place in its first words. */
    static boolean tellsPlace(String body, String place) {
        var start = body.substring(0, Math.min(LOOKED_AT, body.length()));
        var city = folded(place.replaceFirst(",.*", ""));
        return DATELINE.matcher(start).matches()
                || (!city.isEmpty() && folded(start).contains(city));
    }

    /** The words of a body, without those of its pictures. */
    static String words(Element root) {
        if (root.selectFirst("figure") == null) return root.text();
        var copy = root.clone();
        copy.select("figure").remove();
        return copy.text();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
