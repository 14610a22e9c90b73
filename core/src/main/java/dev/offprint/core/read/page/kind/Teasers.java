// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.kind;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The equal parts of a page that each introduce another page: siblings of one kind, each with a link that reads like a
 * title.
 *
 * @param parts the elements
 * @param count how many other pages they introduce
 */
record Teasers(Set<Element> parts, int count) {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Set<String> KINDS = Set.of("article", "li", "div", "section", "a", "dt");
    private static final Set<String> PLAIN = Set.of("div", "section", "a");
    private static final int FEWEST = 3;
    private static final int LONG = 600;
    private static final double LEAST_OF_PART = 0.25;

    /** Parts are of one kind when they have one parent, name and first class, which may be numbered. */
    private record Kind(Element parent, String name, String style) {}

    /**
     * Finds them below an element, outside the frame of the page.
     *
     * @param own the address of the page; null when unknown
     */
    static Teasers in(Element body, @Nullable String own) {
        var groups = new LinkedHashMap<Kind, Map<Element, TitleWalk.Title>>();
        TitleWalk.of(body, own).forEach((part, title) -> {
            if (part.parent() == null || !isTeaser(part, title)) return;
            var kind = new Kind(part.parent(), part.normalName(), style(part));
            groups.computeIfAbsent(kind, k -> new LinkedHashMap<>()).put(part, title);
        });
        var parts = new HashSet<Element>();
        var addresses = new HashSet<String>();
        for (var group : groups.values()) {
            var some = group.values().stream().map(TitleWalk.Title::address).collect(Collectors.toSet());
            if (some.size() < FEWEST) continue;
            parts.addAll(group.keySet());
            addresses.addAll(some);
        }
        return new Teasers(parts, addresses.size());
    }

    /** Whether an element stands in one of the parts. */
    boolean hold(Element element) {
        for (@Nullable Element at = element; at != null; at = at.parent()) if (parts.contains(at)) return true;
        return false;
    }

    private static boolean isTeaser(Element part, TitleWalk.Title title) {
        if (!KINDS.contains(part.normalName()) || (part.nameIs("a") && !title.isHeading())) return false;
        boolean isShort = title.lengthOfPart() <= LONG;
        if (title.isHeading())
            return isShort || !PLAIN.contains(part.normalName()) || !style(part).isEmpty();
        return isShort && title.length() >= LEAST_OF_PART * title.lengthOfPart();
    }

    private static String style(Element part) {
        var styles = part.className().strip();
        int space = styles.indexOf(' ');
        return DIGITS.matcher(space < 0 ? styles : styles.substring(0, space)).replaceAll("");
    }
}
