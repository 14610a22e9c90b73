// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Finds the words for readers among the attributes that Markdown's dialects write in braces. Stateless. */
final class AttributeWords {
    private static final Pattern PAIR =
            Pattern.compile("(?<![\\w-])([\\w-]{1,40})\\s?=\\s?(\"[^\"]*+\"|'[^']*+'|[^\\s\"'{}]++)");

    private static final Set<String> LOOKS = Set.of(
            "width",
            "height",
            "style",
            "class",
            "id",
            "target",
            "rel",
            "loading",
            "lang",
            "dir",
            "align",
            "start",
            "decoding",
            "startFrom",
            "key",
            "markdown",
            "toc_levels");

    private AttributeWords() {}

    /** Pairs of names and values but for those that say how things look; may be empty. */
    static String of(String attributes) {
        var words = new StringJoiner(" ");
        var pairs = PAIR.matcher(attributes);
        while (pairs.find())
            if (!LOOKS.contains(pairs.group(1)) && !pairs.group(1).startsWith("data-")) words.add(pairs.group());
        return words.toString();
    }
}
