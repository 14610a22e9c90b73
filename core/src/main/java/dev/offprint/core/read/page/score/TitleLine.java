// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.score;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Knows the first heading that repeats the page's title, which is kept elsewhere. Of one thread, for one walk. */
public final class TitleLine {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_]+");
    private static final double ALIKE = 0.75;

    private final List<String> title;
    private boolean isFound;

    /** A walk with this title; blank when the page has none. */
    public TitleLine(String title) {
        this.title = words(title);
    }

    boolean isRepeatedBy(Element element) {
        if (isFound || title.isEmpty() || !(element.nameIs("h1") || element.nameIs("h2"))) return false;
        isFound = isSaidBy(element.text());
        return isFound;
    }

    /** Whether a text says nearly the same. */
    public boolean isSaidBy(String text) {
        return !title.isEmpty() && likeness(words(text)) > ALIKE;
    }

    /** The share, by characters, of a heading's words that the title has. */
    private double likeness(List<String> heading) {
        if (heading.isEmpty()) return 0;
        var known = new HashSet<>(title);
        var others = heading.stream().filter(word -> !known.contains(word)).toList();
        return 1
                - (double) String.join(" ", others).length()
                        / String.join(" ", heading).length();
    }

    private static List<String> words(String text) {
        var words = BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT), -1);
        return List.of(words).stream().filter(word -> !word.isEmpty()).toList();
    }
}
