// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a statement of MDX's program ends: an import in one of its forms, or an export up to where its brackets are
 * closed. Of one thread.
 */
final class MdxStatement {
    private static final String NAMES = "(?:[\\w$]++|\\*\\s++as\\s++[\\w$]++|\\{[^{}]*+\\})";
    private static final Pattern IMPORT = Pattern.compile("import\\s++(?:(?:type\\s++)?" + NAMES + "(?:\\s*+,\\s*+"
            + NAMES + ")?\\s*+from\\s*+)?(?:'[^'\\n]++'|\"[^\"\\n]++\")[ \\t]*+;?[ \\t]*+(?=\\n|\\z)");
    private static final Pattern EXPORT = Pattern.compile("export\\s++(?:"
            + "(?:const|let|var|type)\\s++(?:[\\w$]++\\s*+[=:<]|[\\[{])"
            + "|(?:default\\s++)?(?:async\\s++)?function\\b[^(\\n]{0,200}\\("
            + "|(?:default\\s++)?(?:class|interface)\\b[^{\\n]{0,200}\\{"
            + "|default\\s++(?:[({\\[<'\"`]|[\\w$.]++(?:\\(|\\s*+=>|[ \\t]*+;?[ \\t]*+(?=\\n|\\z)))"
            + "|\\{|\\*\\s++(?:as\\s++[\\w$]++\\s++)?from\\b)");
    private static final Pattern TOKEN =
            Pattern.compile("//[^\\n]*+|/\\*(?s:.*?)(?:\\*/|\\z)|(?<!\\w)'(?:[^'\\\\\\n]++|\\\\.)*+'"
                    + "|\"(?:[^\"\\\\\\n]++|\\\\.)*+\"|`(?:[^`\\\\]++|\\\\(?s:.))*+(?:`|\\z)|[(\\[{]|[)\\]}]|\\n|\\z");
    /** What a line that goes on ends with, or the next begins with. */
    private static final Pattern OPEN = Pattern.compile(".*(?:[=,(+?:&|.]|=>)\\s*");

    private final String markdown;
    private final Matcher imports;
    private final Matcher exports;
    /** Once the end has been reached in vain, no other is looked for so far. */
    private boolean isUnclosed;

    MdxStatement(String markdown) {
        this.markdown = markdown;
        this.imports = IMPORT.matcher(markdown);
        this.exports = EXPORT.matcher(markdown);
    }

    /** Whether a line begins an import. */
    boolean isImport(int at) {
        return imports.region(at, markdown.length()).lookingAt();
    }

    /** The end, before its line's; as given when no statement begins there. */
    int end(int at) {
        if (isImport(at)) return imports.end();
        if (!exports.region(at, markdown.length()).lookingAt()) return at;
        int closed = isUnclosed ? -1 : closed(at);
        if (closed >= 0) return closed;
        isUnclosed = true;
        int blank = markdown.indexOf("\n\n", at);
        return blank < 0 ? markdown.length() : blank;
    }

    /** Negative when brackets stay open. */
    private int closed(int at) {
        var token = TOKEN.matcher(markdown);
        int depth = 0;
        int line = at;
        for (int from = at; token.find(from); from = token.end()) {
            var sign = token.group();
            if (sign.isEmpty()) return depth <= 0 ? token.start() : -1;
            if ("([{".contains(sign)) depth++;
            if (")]}".contains(sign)) depth--;
            if (!sign.equals("\n")) continue;
            if (depth <= 0 && !goesOn(line, token.start())) return token.start();
            line = token.end();
        }
        return -1;
    }

    private boolean goesOn(int line, int end) {
        if (OPEN.matcher(markdown.substring(line, end)).matches()) return true;
        int next = end + 1;
        boolean isMore = next < markdown.length() && " \t.?:&|".indexOf(markdown.charAt(next)) >= 0;
        int nextEnd = markdown.indexOf('\n', next);
        return isMore
                && !markdown.substring(next, nextEnd < 0 ? markdown.length() : nextEnd)
                        .isBlank();
    }
}
