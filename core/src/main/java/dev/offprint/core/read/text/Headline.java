// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.text;

import java.util.List;
import java.util.regex.Pattern;

/** Tells headlines from paragraphs. Stateless. */
final class Headline {
    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 24;
    private static final Pattern SENTENCE_END = Pattern.compile(".*(?<!\\p{Lu}|\\bSt)[.,;:…–—-][\"'”’»)\\]]*");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    private Headline() {}

    /** Whether the first of these paragraphs is the headline of the others. */
    static boolean isOne(List<Unit> units) {
        return units.size() > 1 && units.get(0).isOneLine() && reads(units.get(0));
    }

    /** Whether it says again what the headline says, but for white space. */
    static boolean repeats(Unit headline, Unit unit) {
        return unit.isOneLine() && bare(headline.text()).equals(bare(unit.text()));
    }

    private static boolean reads(Unit unit) {
        var text = unit.text();
        return text.length() <= LONGEST
                && unit.words() > 0
                && unit.words() <= MOST_WORDS
                && (!SENTENCE_END.matcher(text).matches() || isCapitals(text))
                && Marker.of(text) == null;
    }

    private static boolean isCapitals(String text) {
        return text.endsWith(".") && text.chars().noneMatch(Character::isLowerCase);
    }

    private static String bare(String text) {
        return SPACE.matcher(text).replaceAll(" ");
    }
}
