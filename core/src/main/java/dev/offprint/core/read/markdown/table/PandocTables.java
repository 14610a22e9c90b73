// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.table;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Finds pandoc's tables in a text and writes them as Markdown has them. Stateless. */
public final class PandocTables {
    private static final Pattern ANY =
            Pattern.compile("(?m)^[ >]*+(?:\\+[-=:]{2,}+(?:\\+[-=:]{2,}+)*+\\+|-{2,}+(?: ++-{2,}+)++)[ \\t]*+$");

    private PandocTables() {}

    /**
     * The text with its tables in place of pandoc's, on as many lines as far as that can be.
     *
     * @param code tells of a text whether the character of an index is code, in which nothing is a table
     */
    public static String plain(String markdown, Function<String, IntPredicate> code) {
        if (!ANY.matcher(markdown).find()) return markdown;
        var isCode = code.apply(markdown);
        var lines = TextLines.of(markdown);
        var plain = new StringBuilder(markdown.length());
        for (int i = 0; i < lines.size(); ) {
            var found = isCode.test(lines.offset(i)) ? Optional.<TableFound>empty() : table(lines, i);
            if (found.isEmpty()) {
                plain.append(lines.raw(i)).append('\n');
                i++;
            } else {
                found.get().write(plain, i);
                i = found.get().end();
            }
        }
        plain.setLength(plain.length() - 1);
        return plain.toString();
    }

    private static Optional<TableFound> table(TextLines lines, int at) {
        if (lines.isBlank(at) || (at > 0 && !lines.isBlank(at - 1))) return Optional.empty();
        return GridTable.at(lines, at).or(() -> RuledTable.at(lines, at));
    }
}
