// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import java.util.regex.Pattern;

/** Jekyll's and Hugo's tags around code, {@code {% highlight java %}}, as the fences that they stand for. Stateless. */
final class HighlightTags {
    private static final Pattern OPENING = Pattern.compile(
            "(?m)^[ \\t]*\\{(?:%-?[ ]*highlight|\\{[<%][ ]*highlight)[ ]+[\"']?([\\w+#-]+)[^}\\n]*}[}]?[ \\t]*$");

    private static final Pattern CLOSING = Pattern.compile(
            "(?m)^[ \\t]*\\{(?:%-?[ ]*endhighlight[ ]*-?%|\\{[<%][ ]*/[ ]*highlight[ ]*[>%]})}[ \\t]*$");

    /** Longer than any fence that code holds. */
    private static final String FENCE = "~".repeat(12);

    private HighlightTags() {}

    static String asFences(String markdown) {
        if (!markdown.contains("highlight")) return markdown;
        var opening = OPENING.matcher(markdown);
        var closing = CLOSING.matcher(markdown);
        var fenced = new StringBuilder();
        int at = 0;
        while (opening.find(at) && closing.find(opening.end())) {
            fenced.append(markdown, at, opening.start()).append(FENCE).append(opening.group(1));
            fenced.append(markdown, opening.end(), closing.start()).append(FENCE);
            at = closing.end();
        }
        return fenced.append(markdown, at, markdown.length()).toString();
    }
}
