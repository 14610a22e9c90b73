// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.text;

import dev.offprint.core.model.Contributor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the authors in a line that begins with "By". Stateless. */
final class Byline {
    /** In English, German, French and Italian, Spanish and Portuguese, Dutch, Swedish, Russian. */
    private static final Pattern START =
            Pattern.compile("(?i:By|Von|Par|Por|Di|Door|Av|Автор:?|Text:|Author:|Authors:)\\s+(.+)");

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:,\\s*(?:and|und|et|y|e|en|och|и)?|&|;|\\b(?:and|und|et|y|e|en|och|и)\\b)\\s+");
    private static final int LONGEST = 160;

    private Byline() {}

    /** The authors; none when the paragraph is no byline. */
    static List<Contributor> authors(Unit unit) {
        var line = START.matcher(unit.text());
        if (!unit.isOneLine() || unit.text().length() > LONGEST || !line.matches()) return List.of();
        var authors = new ArrayList<Contributor>();
        for (var part : BETWEEN.split(line.group(1).strip())) {
            var name = part.strip();
            if (PersonName.isOne(name)) authors.add(Contributor.author(name));
            else return List.of();
        }
        return authors;
    }
}
