// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells crossheads: short lines without a full stop, between paragraphs that are none. Stateless. */
final class Crossheads {
    private static final int LONGEST = 70;
    private static final int MOST_WORDS = 10;
    private static final int PARAGRAPH = 120;
    private static final Pattern SHAPE = Pattern.compile("[\\p{Lu}\\p{N}\\p{Lo}].*[\\p{L}\\p{N}?!)”’\"']");

    private Crossheads() {}

    /** The lines where crossheads start; none when so many lines are short that it may be verse or a list. */
    static List<Integer> in(List<Unit> units) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i + 1 < units.size(); i++) {
            boolean afterParagraph = i == 0 || units.get(i - 1).text().length() >= PARAGRAPH;
            boolean beforeParagraph = units.get(i + 1).text().length() >= PARAGRAPH;
            if (afterParagraph && beforeParagraph && reads(units.get(i)))
                found.add(units.get(i).line());
        }
        return found.size() * 3 <= units.size() ? found : List.of();
    }

    private static boolean reads(Unit unit) {
        var text = unit.text();
        return unit.isOneLine()
                && text.length() <= LONGEST
                && unit.words() <= MOST_WORDS
                && Marker.of(text) == null
                && SHAPE.matcher(text).matches();
    }
}
