// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * A generator's tag that names a picture: {@code {{< figure src="a.png" alt="…" caption="…" >}}}, {@code {% img a.png "…"
 * %}}.
 *
 * @param html a figure on lines of its own
 * @param isWhole whether the figure has everything that the tag says
 */
record PictureTag(String html, boolean isWhole) {
    private static final Pattern ARGUMENT =
            Pattern.compile("([\\w-]{1,30})\\s?=\\s?(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"',]+))");
    private static final Pattern PICTURE = Pattern.compile("(?i)\\S+\\.(?:png|jpe?g|gif|webp|svg|avif)(?:\\?\\S*)?");
    private static final Pattern NAME =
            Pattern.compile("\\{(?:%-?|\\{[<%]?)\\s*(?:figure|img|image|picture|asset_img)\\b.*", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|([^\\s\"'{}<>%]+)");
    private static final Set<String> TAKEN = Set.of("src", "url", "path", "alt", "caption", "title", "attr");
    private static final Set<String> LOOKS = Set.of(
            "width", "height", "class", "id", "style", "align", "loading", "target", "rel", "position", "lightbox");

    /** Empty when the tag names no picture. */
    static Optional<PictureTag> of(String tag) {
        boolean isNamed = NAME.matcher(tag).matches();
        var arguments = arguments(tag);
        var address = arguments.getOrDefault("src", arguments.getOrDefault("url", arguments.getOrDefault("path", "")));
        if (address.isEmpty() && isNamed) return positional(tag);
        if (!PICTURE.matcher(address).matches() && !(isNamed && !address.isBlank())) return Optional.empty();
        boolean isWhole = arguments.keySet().stream().allMatch(name -> TAKEN.contains(name) || LOOKS.contains(name));
        return Optional.of(new PictureTag(figure(address, arguments.get("alt"), caption(arguments)), isWhole));
    }

    /** Hexo's: the address stands among words; quoted ones are the title and the alternative text. */
    private static Optional<PictureTag> positional(String tag) {
        var words = WORD.matcher(tag);
        var address = "";
        var caption = "";
        @Nullable String alt = null;
        while (words.find()) {
            var quoted = words.group(1) == null ? words.group(2) : words.group(1);
            var word = quoted == null ? words.group(3) : quoted;
            if (address.isEmpty() && PICTURE.matcher(word).matches()) address = word;
            else if (quoted != null && caption.isEmpty()) caption = quoted;
            else if (quoted != null) alt = quoted;
        }
        return address.isEmpty() ? Optional.empty() : Optional.of(new PictureTag(figure(address, alt, caption), false));
    }

    private static Map<String, String> arguments(String tag) {
        var arguments = new TreeMap<String, String>();
        var argument = ARGUMENT.matcher(tag);
        while (argument.find()) {
            var value = argument.group(2) == null ? argument.group(3) : argument.group(2);
            var text = value == null ? argument.group(4) : value;
            arguments.putIfAbsent(argument.group(1).toLowerCase(Locale.ROOT), text.replaceAll("\\s+", " "));
        }
        return arguments;
    }

    private static String caption(Map<String, String> arguments) {
        var caption = new StringJoiner(" ");
        var title = arguments.getOrDefault("title", "").strip();
        if (!title.isEmpty()) caption.add("**" + title + "**");
        for (var part : new String[] {"caption", "attr"}) {
            var words = arguments.getOrDefault(part, "").strip();
            if (!words.isEmpty()) caption.add(words);
        }
        return caption.toString();
    }

    /** The caption may hold marks. */
    private static String figure(String address, @Nullable String alt, String caption) {
        var image = "<img src=\"" + Entities.escape(address) + "\""
                + (alt == null ? "" : " alt=\"" + Entities.escape(alt) + "\"") + ">";
        var words = caption.isBlank()
                ? ""
                : "<figcaption markdown=\"1\">" + Entities.escape(caption.replaceAll("\\s+", " ")) + "</figcaption>";
        return "\n\n<figure>" + image + words + "</figure>\n\n";
    }
}
