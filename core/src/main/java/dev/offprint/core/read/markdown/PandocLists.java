// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import java.util.regex.Pattern;

/** Pandoc's items that number themselves: {@code #.} in its list, {@code (@)} through the whole text. Stateless. */
final class PandocLists {
    private static final Pattern ITEM =
            Pattern.compile("(?m)^(?:[ \\t]*+>)*+[ \\t]*+(?<mark>#\\.|\\(@\\))(?=[ \\t]++\\S)");

    private PandocLists() {}

    /** The text with numbers for them, never in code. */
    static String numbered(String markdown, MarkdownHtml html) {
        var item = ITEM.matcher(markdown);
        if (!item.find()) return markdown;
        var code = CodeRanges.of(html.parse(markdown), markdown);
        var numbered = new StringBuilder();
        int at = 0;
        int example = 1;
        do {
            int start = item.start("mark");
            if (code.contains(start)) continue;
            boolean isExample = item.group("mark").equals("(@)");
            numbered.append(markdown, at, start)
                    .append(isExample ? example++ : 1)
                    .append('.');
            at = item.end("mark");
        } while (item.find());
        return numbered.append(markdown, at, markdown.length()).toString();
    }
}
