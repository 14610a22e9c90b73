// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * What a generator's tag says: {@code {{< name word key="value" >}}}, {@code {% name word %}}, {@code {{ name(key="value") }}}.
 *
 * @param name in lower case; of Jekyll's {@code include} the file's without ending
 * @param words without a key, in their order
 * @param values by their keys
 */
record TagWords(String name, List<String> words, Map<String, String> values) {
    private static final Pattern NAME = Pattern.compile(
            "\\{(?:%-?|\\{[<%]?)\\s*(?:include(?:_cached)?\\s+(?:[\\w-]+/)*)?([A-Za-z][\\w-]*)(?:\\.html|\\.md)?[\\s(](.*?)[\\s)]*(?:/?[>%]|-?%|-)?\\}\\}?",
            Pattern.DOTALL);
    private static final Pattern PART =
            Pattern.compile("(?:([\\w-]{1,30})\\s?=\\s?)?(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'(),=]+))");

    private static final Set<String> LOOKS = Set.of(
            "class",
            "style",
            "width",
            "height",
            "align",
            "icon",
            "color",
            "type",
            "loading",
            "autoplay",
            "open",
            "start",
            "end");

    TagWords {
        words = List.copyOf(words);
        values = Map.copyOf(values);
    }

    static Optional<TagWords> of(String tag) {
        var found = NAME.matcher(tag);
        if (!found.matches()) return Optional.empty();
        var words = new ArrayList<String>();
        var values = new TreeMap<String, String>();
        var part = PART.matcher(found.group(2));
        while (part.find()) {
            var value = part.group(2) == null ? part.group(3) : part.group(2);
            var text = (value == null ? part.group(4) : value).strip();
            if (part.group(1) == null) words.add(text);
            else values.putIfAbsent(part.group(1).toLowerCase(Locale.ROOT), text);
        }
        return Optional.of(new TagWords(found.group(1).toLowerCase(Locale.ROOT), words, values));
    }

    /** The value of the first of some keys that is there; may be empty. */
    String value(String... keys) {
        for (var key : keys) if (values.containsKey(key)) return values.getOrDefault(key, "");
        return "";
    }

    /** What it says, but for looks, that HTML has not, below its name; empty when there is nothing. */
    String notIn(String html) {
        var left = new StringJoiner(" ");
        for (var word : words) if (!html.contains(Entities.escape(word))) left.add(word);
        new TreeMap<>(values).forEach((key, value) -> {
            boolean isLeft = !LOOKS.contains(key) && !html.contains(Entities.escape(value));
            if (isLeft) left.add(key + "=\"" + value + "\"");
        });
        return left.length() == 0 ? "" : name + " " + left;
    }
}
