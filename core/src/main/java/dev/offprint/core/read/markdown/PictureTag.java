// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** A generator's tag that names a picture: {@code {{< figure src="a.png" alt="…" caption="…" >}}}. Stateless. */
final class PictureTag {
    private static final Pattern ARGUMENT = Pattern.compile("(\\w{1,30})\\s?=\\s?(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern PICTURE = Pattern.compile("(?i)\\S+\\.(?:png|jpe?g|gif|webp|svg|avif)(?:\\?\\S*)?");

    private PictureTag() {}

    /** A figure in HTML on lines of its own; empty when the tag names no picture. */
    static Optional<String> html(String tag) {
        var arguments = arguments(tag);
        var address = arguments.getOrDefault("src", arguments.getOrDefault("url", ""));
        if (!PICTURE.matcher(address).matches()) return Optional.empty();
        var alt = arguments.get("alt");
        var image =
                "<img src=\"" + escaped(address) + "\"" + (alt == null ? "" : " alt=\"" + escaped(alt) + "\"") + ">";
        return Optional.of("\n\n<figure>" + image + caption(arguments.get("caption")) + "</figure>\n\n");
    }

    private static Map<String, String> arguments(String tag) {
        var arguments = new TreeMap<String, String>();
        var argument = ARGUMENT.matcher(tag);
        while (argument.find()) {
            var value = argument.group(2) == null ? argument.group(3) : argument.group(2);
            arguments.putIfAbsent(argument.group(1).toLowerCase(Locale.ROOT), value.replaceAll("\\s+", " "));
        }
        return arguments;
    }

    private static String caption(@Nullable String caption) {
        return caption == null || caption.isBlank() ? "" : "<figcaption>" + escaped(caption) + "</figcaption>";
    }

    private static String escaped(String text) {
        return Entities.escape(text);
    }
}
