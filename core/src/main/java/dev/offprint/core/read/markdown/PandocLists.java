// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pandoc's items that number themselves: {@code #.} in its list, {@code (@)} and {@code (@name)} through the whole text,
 * which refers to the latter by their names. Of one thread.
 */
final class PandocLists {
    private static final String NAME = "\\(@[\\w-]{1,60}+\\)";
    private static final Pattern ITEM = Pattern.compile(
            "(?m)^(?:[ \\t]*+>)*+[ \\t]*+(?<item>#\\.|\\(@\\)|" + NAME + ")(?=[ \\t]++\\S)|(?<name>" + NAME + ")");

    private final String markdown;
    private final CodeRanges code;
    private final Map<String, Integer> mentions = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int examples;

    private PandocLists(String markdown, CodeRanges code) {
        this.markdown = markdown;
        this.code = code;
    }

    /** The text with numbers for them, never in code. */
    static String numbered(String markdown, MarkdownHtml html) {
        if (!ITEM.matcher(markdown).find()) return markdown;
        var lists = new PandocLists(markdown, CodeRanges.of(html.parse(markdown), markdown));
        lists.count();
        return lists.numbered();
    }

    /** A name that stands but once may be that of a person. */
    private void count() {
        var found = ITEM.matcher(markdown);
        while (found.find()) if (!isCode(found)) mentions.merge(mark(found), 1, Integer::sum);
        found.reset();
        while (found.find()) {
            if (isCode(found) || !isExample(found)) continue;
            examples++;
            numbers.putIfAbsent(mark(found), examples);
        }
        examples = 0;
    }

    private String numbered() {
        var numbered = new StringBuilder();
        int at = 0;
        var found = ITEM.matcher(markdown);
        while (found.find()) {
            if (isCode(found)) continue;
            numbered.append(markdown, at, start(found)).append(written(found));
            at = found.end();
        }
        return numbered.append(markdown, at, markdown.length()).toString();
    }

    private String written(Matcher found) {
        var mark = mark(found);
        if (mark.equals("#.")) return "1.";
        if (isExample(found)) return ++examples + ".";
        var number = numbers.get(mark);
        return number == null ? mark : "(" + number + ")";
    }

    private boolean isExample(Matcher found) {
        var item = found.group("item");
        if (item == null || item.equals("#.")) return false;
        return item.equals("(@)") || mentions.getOrDefault(item, 0) > 1;
    }

    private boolean isCode(Matcher found) {
        return code.contains(start(found));
    }

    private static String mark(Matcher found) {
        return found.group("item") == null ? found.group("name") : found.group("item");
    }

    private static int start(Matcher found) {
        return found.group("item") == null ? found.start("name") : found.start("item");
    }
}
