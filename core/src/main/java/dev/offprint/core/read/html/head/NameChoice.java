// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses between what a page declares to be its title and a heading over its text, which may be its headline, the same in
 * other words, or the name of a part. Immutable.
 */
public final class NameChoice {
    private static final Pattern SEPARATOR = Pattern.compile("\\s[|·•»/>\\\\–—-]\\s|\\s*\\|\\s*");
    private static final Pattern CURLY = Pattern.compile("[“”„‘’‚«»]");
    private static final Pattern WITHOUT_SPACES = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}"
            + "\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}\\p{IsTibetan}]");
    private static final int LABEL = 20;
    private static final int SENTENCE = 3;

    private final List<String> declared;
    private final List<String> titles;
    private final String title;
    private final Set<String> sites;

    /**
     * @param declared what the page says in its metadata that it is called, the best first, without the site's name
     * @param raw the same as they are written
     * @param whole its title
     * @param title the same without the name of the site
     * @param sites the names of the site
     */
    NameChoice(List<String> declared, List<String> raw, String whole, String title, List<String> sites) {
        this.sites = sites.stream().map(Folded::of).collect(Collectors.toSet());
        this.declared = declared;
        this.titles = Stream.concat(raw.stream(), Stream.of(whole))
                .filter(name -> !name.isBlank())
                .toList();
        this.title = title;
    }

    /** What stands over the article in the place of a heading; empty when the heading itself does. */
    public Optional<String> insteadOf(String heading) {
        var words = Folded.of(heading);
        if (words.isEmpty()) return Optional.empty();
        var best = declared.stream()
                .filter(name -> isNaming(name, words))
                .findFirst()
                .orElse("");
        if (best.isEmpty()) return isLabel(heading) && isTitled(words) ? Optional.of(title) : Optional.empty();
        if (Folded.of(best).equals(words)) return isBetterSet(heading, best) ? Optional.empty() : Optional.of(best);
        return isConfirmed(words) || isWithin(Folded.of(best), words) ? Optional.empty() : Optional.of(best);
    }

    /** Whether a heading is nothing but the name of the site. */
    public boolean isSite(String heading) {
        return sites.contains(Folded.of(heading));
    }

    /** Some declare the site for every page, or one word for the kind of page. */
    private boolean isNaming(String name, String heading) {
        boolean isOneOfMany = Folded.words(Folded.of(name)) == 1 && Folded.words(heading) >= SENTENCE;
        return !isSite(name) && !isOneOfMany && name.indexOf('\uFFFD') < 0;
    }

    /** Whether the page has a title that says more than a label, and has not a word of it. */
    private boolean isTitled(String heading) {
        var whole = titles.isEmpty() ? "" : titles.get(titles.size() - 1);
        return Folded.words(Folded.of(title)) > 1 && !isSite(title) && Likeness.of(whole, heading) == 0;
    }

    /** One short word, such as the name of a part of the site has: a kicker rather than a headline. */
    public static boolean isLabel(String heading) {
        return heading.length() < LABEL
                && Folded.words(Folded.of(heading)) == 1
                && !WITHOUT_SPACES.matcher(heading).find();
    }

    /** Whether a title is this heading and, set apart from it, something shorter after or before it; that of the window alone. */
    private boolean isConfirmed(String heading) {
        if (sites.contains(heading)) return false;
        boolean isWindow =
                !titles.isEmpty() && Folded.of(titles.get(titles.size() - 1)).equals(heading);
        return (isWindow && Folded.words(heading) >= SENTENCE)
                || titles.stream().anyMatch(name -> isSetApart(name, heading));
    }

    private static boolean isSetApart(String name, String heading) {
        var parts = SEPARATOR.matcher(name);
        while (parts.find()) {
            if (Folded.of(name.substring(0, parts.start())).equals(heading)) return true;
            boolean isLast = Folded.of(name.substring(parts.end())).equals(heading);
            if (isLast && Folded.words(heading) > Folded.words(Folded.of(name.substring(0, parts.start()))))
                return true;
        }
        return false;
    }

    /** Whether what is declared is the beginning of the heading only. */
    private static boolean isWithin(String name, String heading) {
        return (heading + " ").startsWith(name + " ");
    }

    /** Whether the heading has the better quotation marks. */
    private static boolean isBetterSet(String heading, String name) {
        return heading.equals(name)
                || (CURLY.matcher(heading).find() && !CURLY.matcher(name).find());
    }
}
