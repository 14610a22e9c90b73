// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text where its direction turns, as Word wants its runs: letters decide, what stands between letters of one
 * direction goes with them, and the rest goes with the paragraph.
 */
final class Directions {
    /** No character before Hebrew runs from right to left. */
    private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

    record Segment(String text, boolean rightToLeft) {}

    private Directions() {}

    static List<Segment> split(String text, boolean rightToLeft) {
        if (!rightToLeft && isWestern(text)) return List.of(new Segment(text, false));
        var segments = new ArrayList<Segment>();
        int start = 0;
        int neutral = 0; // where the neutral characters at the end of the run begin
        boolean current = rightToLeft;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var strong = strength(text.codePointAt(i));
            if (strong == Strength.NONE) continue;
            boolean turned = (strong == Strength.RIGHT_TO_LEFT) != current;
            if (turned) {
                int cut = current == rightToLeft ? i : neutral;
                if (cut > start) segments.add(new Segment(text.substring(start, cut), current));
                start = cut;
                current = !current;
            }
            neutral = i + Character.charCount(text.codePointAt(i));
        }
        int cut = current == rightToLeft ? text.length() : Math.max(neutral, start);
        if (cut > start) segments.add(new Segment(text.substring(start, cut), current));
        if (cut < text.length()) segments.add(new Segment(text.substring(cut), rightToLeft));
        return segments;
    }

    private enum Strength {
        NONE,
        LEFT_TO_RIGHT,
        RIGHT_TO_LEFT
    }

    private static Strength strength(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Strength.LEFT_TO_RIGHT;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                Strength.RIGHT_TO_LEFT;
            default -> Strength.NONE;
        };
    }

    private static boolean isWestern(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_RIGHT_TO_LEFT)
                return text.codePoints().allMatch(c -> strength(c) != Strength.RIGHT_TO_LEFT);
        }
        return true;
    }
}
