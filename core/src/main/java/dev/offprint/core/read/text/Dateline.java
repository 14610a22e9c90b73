// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.text;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The place in front of a news story: {@code KYIV, Ukraine (AP) —}.
 *
 * @param place as printed, without the dash
 * @param rest the paragraph without it
 */
record Dateline(String place, Unit rest) {
    /** The city in capitals, or an agency in brackets after it. */
    private static final Pattern CAPITALS = Pattern.compile(
            "(\\p{Lu}{2}[\\p{Lu} .'’-]{0,30}(?:,\\s\\p{Lu}[\\p{L} .]{1,25}){0,2}(?:,\\s\\p{L}{3,9}\\.?\\s\\d{1,2})?(?:\\s?\\([^)]{2,30}\\))?)\\s*(?:—|–|--|-)\\s+(?=\\S)");

    private static final Pattern AGENCY = Pattern.compile(
            "(\\p{Lu}[\\p{L} .'’-]{1,30}(?:,\\s\\p{Lu}[\\p{L} .]{1,25})?\\s?\\((?:AP|AFP|Reuters|dpa|EFE|VOA|UPI|Xinhua|ANSA|CNN|BBC)\\))\\s*(?:—|–|--|-)\\s+(?=\\S)");

    /** The dateline of a first paragraph; null when it has none. */
    static @Nullable Dateline of(Unit unit) {
        var first = unit.lines().get(0);
        for (var pattern : new Pattern[] {CAPITALS, AGENCY}) {
            var match = pattern.matcher(first);
            if (match.lookingAt()) return new Dateline(match.group(1).strip(), without(unit, match.end()));
        }
        return null;
    }

    private static Unit without(Unit unit, int length) {
        var lines = new ArrayList<>(unit.lines());
        lines.set(0, lines.get(0).substring(length));
        return new Unit(unit.line(), lines);
    }
}
