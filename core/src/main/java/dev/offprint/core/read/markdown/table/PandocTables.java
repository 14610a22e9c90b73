// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.table;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/** Finds pandoc's tables in a text and writes them as Markdown has them. Stateless. */
public final class PandocTables {
    private static final Pattern ANY =
            Pattern.compile("(?m)^[ >]*+(?:\\+[-=:]{2,}+(?:\\+[-=:]{2,}+)*+\\+|-{2,}+(?: ++-{2,}+)++)[ \\t]*+$");

    private PandocTables() {}

    /**
     * A text with Markdown's tables in place of pandoc's.
     *
     * @param origin the line of the source, from 0, that a line of the text is or comes of
     */
    public record Plain(String text, IntUnaryOperator origin) {}

    /**
     * The text with its tables in place of pandoc's.
     *
     * @param code tells of a text whether the character of an index is code, in which nothing is a table
     */
    public static Plain plain(String markdown, Function<String, IntPredicate> code) {
        if (!ANY.matcher(markdown).find()) return new Plain(markdown, line -> line);
        var isCode = code.apply(markdown);
        var lines = TextLines.of(markdown);
        var plain = new StringBuilder(markdown.length());
        var origins = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); ) {
            var found = isCode.test(lines.offset(i)) ? Optional.<TableFound>empty() : table(lines, i);
            if (found.isEmpty()) {
                plain.append(lines.raw(i)).append('\n');
                origins.add(i);
                i++;
            } else {
                int written = found.get().write(plain, i);
                for (int k = 0; k < written; k++)
                    origins.add(Math.min(i + k, found.get().end() - 1));
                i = found.get().end();
            }
        }
        plain.setLength(plain.length() - 1);
        return new Plain(plain.toString(), line -> origins.get(Math.min(line, origins.size() - 1)));
    }

    private static Optional<TableFound> table(TextLines lines, int at) {
        if (lines.isBlank(at) || (at > 0 && !lines.isBlank(at - 1))) return Optional.empty();
        return GridTable.at(lines, at).or(() -> RuledTable.at(lines, at));
    }
}
