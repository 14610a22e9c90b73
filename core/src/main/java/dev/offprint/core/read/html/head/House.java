// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import dev.offprint.core.read.PersonName;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The people of a byline, and the house that it names after them: “Greta Hall, THE PRESS”. Immutable.
 *
 * @param people as written
 * @param names of the house; none where the byline names none
 */
record House(String people, List<String> names) {
    private static final Pattern LAST = Pattern.compile("(.+),\\s+([^,]{2,40})");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}&.]+(?:\\s\\p{Lu}{2,}){0,3}");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}]+(?:\\.\\p{L}{2,4})?");
    private static final Pattern DEGREE =
            Pattern.compile("(?i)jr\\.?|sr\\.?|i{1,3}|iv|ph\\.?\\s?d\\.?|m\\.?[adp]\\.?|b\\.?a\\.?|esq\\.?");

    static House of(String row) {
        var last = LAST.matcher(row);
        if (!last.matches() || DEGREE.matcher(last.group(2)).matches()) return new House(row, List.of());
        var before = last.group(1);
        boolean isInCapitals =
                CAPITALS.matcher(last.group(2)).matches() && before.codePoints().anyMatch(Character::isLowerCase);
        boolean isOneWord = WORD.matcher(last.group(2)).matches() && PersonName.isOne(before);
        return isInCapitals || isOneWord ? new House(before, List.of(last.group(2))) : new House(row, List.of());
    }
}
