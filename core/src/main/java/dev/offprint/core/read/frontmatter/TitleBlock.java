// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.frontmatter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Pandoc's title block: the first lines, up to three with a percent sign before them, are title, authors and date; lines
 * that begin with a space go on with the one above.
 *
 * @param lines how many they are
 * @param body after them
 */
record TitleBlock(Value.Mapping values, String body, int lines) {
    private static final Pattern BLOCK = Pattern.compile(
            "(?:%(?:[ \\t][^\\n]*+)?+(?:\\n|\\z)(?:[ \\t]++[^\\s][^\\n]*+(?:\\n|\\z)){0,20}+){1,3}+(?!\\S)");
    private static final int LONGEST = 10_000;

    /** Empty when the text, from its first character, has none, or a block that names nothing. */
    static Optional<TitleBlock> of(String text) {
        if (!text.startsWith("%")) return Optional.empty();
        var block = BLOCK.matcher(text);
        if (!block.lookingAt() || block.end() > LONGEST) return Optional.empty();
        var values = values(block.group().strip());
        if (values.values().isEmpty()) return Optional.empty();
        int lines = (int) block.group().chars().filter(c -> c == '\n').count();
        return Optional.of(new TitleBlock(values, text.substring(block.end()), lines));
    }

    private static Value.Mapping values(String block) {
        var fields = new ArrayList<>(List.of(block.substring(1).split("\\n%", -1)));
        while (fields.size() < 3) fields.add("");
        var values = new LinkedHashMap<String, Value>();
        put(values, "title", fields.get(0));
        var authors = Arrays.stream(fields.get(1).split("[;\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .<Value>map(Value.Scalar::new)
                .toList();
        if (!authors.isEmpty()) values.put("author", Value.Sequence.of(authors));
        put(values, "date", fields.get(2));
        return Value.Mapping.of(values);
    }

    private static void put(Map<String, Value> values, String key, String field) {
        var text = field.strip().replaceAll("\\s+", " ");
        if (!text.isEmpty()) values.put(key, new Value.Scalar(text));
    }
}
