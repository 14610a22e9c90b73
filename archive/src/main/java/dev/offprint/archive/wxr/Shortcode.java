// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A word in brackets that stands for something.
 *
 * @param attributes by name in lower case; those without a name are called 0, 1, 2 …
 * @param content what stands between it and its end; null when it has no end
 */
record Shortcode(
        String name,
        Map<String, String> attributes,
        @Nullable String content) {
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s'\"]+))" + "|\"([^\"]*)\"|'([^']*)'|([^\\s'\"]+)");
    private static final Pattern CURLY =
            Pattern.compile("[\u201C\u201D\u201E\u2033\u00AB\u00BB]|&quot;|&#(?:8220|8221|8243|34);");

    /** One whose attributes stand in a text, which editors may have given other quotation marks. */
    static Shortcode of(String name, String attributes, @Nullable String content) {
        var all = new LinkedHashMap<String, String>();
        var found = ATTRIBUTE.matcher(CURLY.matcher(attributes).replaceAll("\""));
        while (found.find()) {
            var key = found.group(1);
            var named = key == null ? String.valueOf(all.size()) : key.toLowerCase(Locale.ROOT);
            all.putIfAbsent(named, Parser.unescapeEntities(value(found), true));
        }
        return new Shortcode(name, all, content);
    }

    /** The first of these attributes that there is; empty when there is none. */
    String attribute(String... names) {
        for (var wanted : names) {
            var value = attributes.getOrDefault(wanted, "").strip();
            if (!value.isEmpty()) return value;
        }
        return "";
    }

    /** What stands inside; empty when nothing does. */
    String inside() {
        return content == null ? "" : content.strip();
    }

    /** The first address of the network among what it says; empty when there is none. */
    String address() {
        var bare = attribute("0").replaceFirst("^=", "");
        if (isAddress(bare)) return bare;
        for (var value : attributes.values()) if (isAddress(value.strip())) return value.strip();
        return isAddress(inside()) && !inside().contains(" ") ? inside() : "";
    }

    private static boolean isAddress(String text) {
        return text.startsWith("http://") || text.startsWith("https://");
    }

    private static String value(Matcher found) {
        for (int group = 2; group <= 7; group++) if (found.group(group) != null) return found.group(group);
        return "";
    }
}
