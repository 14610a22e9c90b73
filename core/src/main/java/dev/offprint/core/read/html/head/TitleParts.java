// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The parts of a page's title: what it is called, and by a sign apart the site, or a part of that. Stateless. */
final class TitleParts {
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+(?:::|[|·•»«›‹/>\\\\:~–—-])\\s+|\\s*[|»«›‹]\\s*|\\s*:{1,2}\\s+");

    /** What some write between the two. */
    private static final Set<String> FILLING = Set.of("blog archive", "archive", "blog", "home");

    private TitleParts() {}

    /** The whole, and what stands before, between and after its separators. */
    static List<String> of(String title) {
        var all = new ArrayList<>(List.of(title));
        var separators = SEPARATOR.matcher(title);
        int last = 0;
        while (separators.find()) {
            all.add(title.substring(0, separators.start()));
            all.add(title.substring(separators.end()));
            all.add(title.substring(last, separators.start()));
            last = separators.end();
        }
        return all.stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether anything is set apart in a title. */
    static boolean areIn(String title) {
        return SEPARATOR.matcher(title).find();
    }

    /**
     * A title without the names that stand at either end of it.
     *
     * @param sites folded
     */
    static String without(String title, Set<String> sites) {
        var separators = SEPARATOR.matcher(title);
        while (separators.find()) {
            var before = title.substring(0, separators.start()).strip();
            var after = title.substring(separators.end()).strip();
            if (before.isEmpty() || after.isEmpty()) continue;
            if (sites.contains(Folded.of(before))) return withoutFilling(after);
            if (sites.contains(Folded.of(after))) return before;
        }
        return title;
    }

    private static String withoutFilling(String title) {
        var separator = SEPARATOR.matcher(title);
        boolean isFilled = separator.find() && FILLING.contains(Folded.of(title.substring(0, separator.start())));
        return isFilled ? title.substring(separator.end()).strip() : title;
    }
}
