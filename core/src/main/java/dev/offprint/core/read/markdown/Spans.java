// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import java.util.Map;
import java.util.regex.Pattern;

/** Pandoc's spans, {@code [text]{.smallcaps lang=la}}, in HTML. Stateless. */
final class Spans {
    static final String PATTERN =
            "(?<!\\])\\[[^\\[\\]\\n]{1,500}+\\]\\{[^\\S\\n]*+(?:[.#][\\w-]++|[\\w-]++=)[^{}\\n]{0,300}+\\}";

    private static final Pattern PARTS = Pattern.compile("\\[(.*)]\\{([^{}]*)}");
    private static final Pattern LANGUAGE = Pattern.compile("\\blang=[\"']?([A-Za-z0-9-]+)");
    private static final Map<String, String> ELEMENTS =
            Map.of("mark", "mark", "underline", "u", "ul", "u", "kbd", "kbd");

    private Spans() {}

    static String html(String span) {
        var parts = PARTS.matcher(span);
        if (!parts.matches()) return span;
        var text = parts.group(1);
        var attributes = parts.group(2);
        for (var element : ELEMENTS.entrySet()) {
            var name = element.getValue();
            if (hasClass(attributes, element.getKey())) return "<" + name + ">" + text + "</" + name + ">";
        }
        boolean isSmall = hasClass(attributes, "smallcaps") || hasClass(attributes, "sc");
        var language = LANGUAGE.matcher(attributes);
        var named = (isSmall ? " class=\"smallcaps\"" : "")
                + (language.find() ? " lang=\"" + language.group(1) + "\"" : "");
        return named.isEmpty() ? text : "<span" + named + ">" + text + "</span>";
    }

    private static boolean hasClass(String attributes, String name) {
        return (" " + attributes + " ").contains(" ." + name + " ");
    }
}
