// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.text;

import java.util.List;
import java.util.regex.Pattern;

/** What a pattern file of TeX's holds: {@code \patterns{…}} and {@code \hyphenation{…}}. */
record PatternFile(List<String> patterns, List<String> exceptions) {
    private static final Pattern COMMENT = Pattern.compile("%[^\\n]*");
    private static final Pattern WHITE = Pattern.compile("\\s+");

    static PatternFile parse(String tex) {
        var bare = COMMENT.matcher(tex).replaceAll("");
        return new PatternFile(group(bare, "\\patterns"), group(bare, "\\hyphenation"));
    }

    private static List<String> group(String tex, String command) {
        int start = tex.indexOf(command + "{");
        if (start < 0) return List.of();
        int open = start + command.length() + 1;
        var inside = tex.substring(open, tex.indexOf('}', open)).strip();
        return inside.isEmpty() ? List.of() : List.of(WHITE.split(inside));
    }
}
