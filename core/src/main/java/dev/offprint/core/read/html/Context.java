// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import dev.offprint.core.model.Direction;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a walk stands.
 *
 * @param language null: the article's own
 * @param direction null: the article's own
 * @param level how deep blocks of the article hold each other here
 * @param depth how deep elements do
 */
record Context(@Nullable String language, @Nullable Direction direction, int level, int depth) {
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    /** At the root. */
    static final Context ROOT = new Context(null, null, 0, 0);

    /** Inside an element. */
    Context in(Element element, @Nullable String articleLanguage) {
        if (element.attributesSize() == 0) return new Context(language, direction, level, depth + 1);
        var own = language(element);
        var other = own == null ? language : own.equals(articleLanguage) ? null : own;
        var way = direction(element);
        return new Context(other, way == null ? direction : way, level, depth + 1);
    }

    /** Inside a block that holds blocks. */
    Context deeper() {
        return new Context(language, direction, level + 1, depth);
    }

    /** The language that an element declares; null when it declares none or no tag. */
    static @Nullable String language(Element element) {
        var tag = element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang");
        if (tag.isEmpty()) return null;
        var clean = tag.strip().replace('_', '-');
        return TAG.matcher(clean).matches() ? clean : null;
    }

    /** The direction that an element declares; null when it declares none. */
    static @Nullable Direction direction(Element element) {
        return switch (element.attr("dir").strip().toLowerCase(Locale.ROOT)) {
            case "rtl" -> Direction.RIGHT_TO_LEFT;
            case "ltr" -> Direction.LEFT_TO_RIGHT;
            default -> null;
        };
    }
}
