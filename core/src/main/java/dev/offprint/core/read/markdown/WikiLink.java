// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Obsidian's {@code [[Page|label]]} and {@code ![[picture.png|300]]} in plain Markdown. Stateless. */
final class WikiLink {
    private static final Pattern PICTURE = Pattern.compile("(?i).+\\.(?:png|jpe?g|gif|webp|svg|avif|bmp|tiff?)");
    private static final Pattern SIZE = Pattern.compile("\\d+(?:x\\d+)?");
    private static final Pattern MARKS = Pattern.compile("[\\\\*_`\\[\\]<>~&!]");

    private WikiLink() {}

    static boolean isPicture(String target) {
        return PICTURE.matcher(target.strip()).matches();
    }

    static String markdown(boolean isEmbedded, String target, @Nullable String label) {
        boolean hasLabel = label != null && !label.isBlank();
        var text = hasLabel && label != null ? label.strip() : shown(target.strip());
        if (!isEmbedded || !isPicture(target)) return escaped(text);
        var alt = hasLabel && !SIZE.matcher(text).matches() ? escaped(text) : "";
        return "![" + alt + "](<" + target.strip().replaceAll("[<>]", "") + ">)";
    }

    /** As Obsidian shows a place in a page: {@code Page > Heading}; names of paragraphs are for nobody. */
    private static String shown(String target) {
        var place = target.replaceFirst("#\\^[\\w-]*$", "");
        var words = place.replaceFirst("^#", "").replace("#", " > ");
        return words.isBlank() ? target : words;
    }

    private static String escaped(String text) {
        return MARKS.matcher(text).replaceAll("\\\\$0");
    }
}
