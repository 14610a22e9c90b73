// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.text;

import dev.offprint.core.read.PersonName;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the paragraph that says who wrote an article: {@code Ada Byron is a reporter for the Herald.} Stateless. */
final class AuthorNote {
    private static final int MOST_WORDS = 90;
    /** In letters; longer texts need no counting of words, and the pattern would take long over them. */
    private static final int LONGEST = 1500;

    /** Without a word of the trade it might be the last sentence of the story. */
    private static final String TRADE =
            "(?:\\w*writer|reporter|journalist|correspondent|columnist|editor|author|professor|lecturer|fellow|analyst|"
                    + "contributor|historian|researcher|scholar|student|candidate|director|founder|cofounder|photographer|"
                    + "critic|freelancer?|novelist|essayist|poet|scientist|economist|physician|lawyer|attorney|"
                    + "chairman|president|ambassador|expert|teacher|engineer|producer|blogger|intern|associate)s?";

    private static final Pattern NOTE =
            Pattern.compile("(?:(?i:about the authors?:?)\\s+)?(?:(?:Dr|Prof|Sir|Dame)\\.?\\s+)?(" + PersonName.SHAPE
                    + ")(?:,\\s[^.]{2,80},)?\\s+"
                    + "(?:is|are)\\s+(?:(?:currently|also)\\s+)?(?:an?\\s|the\\s|one of\\s)?(?:[^.,;:—–]{0,60}?\\b)?"
                    + TRADE + "\\b.*");

    private AuthorNote() {}

    /** Whom the paragraph is about; none when it is no such note. */
    static List<String> names(Unit unit) {
        var text = unit.text();
        if (text.length() > LONGEST || unit.words() > MOST_WORDS) return List.of();
        var match = NOTE.matcher(text);
        if (!match.matches()) return List.of();
        return List.of(match.group(1));
    }
}
