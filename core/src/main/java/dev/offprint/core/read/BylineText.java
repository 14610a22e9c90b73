// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.model.Contributor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the authors in a line that begins with "By", in some languages. Stateless. */
public final class BylineText {
    /** In English, German, French and Italian, Spanish and Portuguese, Dutch, Swedish, Russian; others have no capitals. */
    private static final Pattern START =
            Pattern.compile("(?iu:(?:By|Von|Par|Por|Di|Door|Av|Автор|Авторы):?|Text:|Текст:|Authors?:)\\s+(.+)");

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:,\\s*(?:and|und|et|y|e|en|och|и)?|&|;|\\b(?:and|und|et|y|e|en|och|и)\\b)\\s+");
    private static final int LONGEST = 160;

    /** Some hundred names; where one ends is looked for again and again. */
    private static final int LONGEST_LIST = 10_000;

    private BylineText() {}

    /** The authors; none when the line is no byline. */
    public static List<Contributor> authors(String text) {
        var line = START.matcher(text);
        if (text.length() > LONGEST) return List.of();
        return line.matches() ? names(line.group(1)) : UncasedByline.authors(text);
    }

    /** The authors in a list of names; none when anything else is in it. */
    public static List<Contributor> names(String text) {
        if (text.length() > LONGEST_LIST) return List.of();
        var authors = new ArrayList<Contributor>();
        for (var part : BETWEEN.split(text.strip(), -1)) {
            var name = part.strip();
            if (PersonName.isOne(name)) authors.add(Contributor.author(name));
            else return List.of();
        }
        return authors;
    }
}
