// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.flow;

import dev.offprint.core.model.Direction;
import dev.offprint.core.text.LanguageTag;
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
public record Context(@Nullable String language, @Nullable Direction direction, int level, int depth) {
    /**
     * What holds in an article where nothing else is said.
     *
     * @param language null when unknown
     */
    public record Ground(@Nullable String language, Direction direction) {
        /** What a root and what is around it declare; the language decides the direction where nothing does. */
        public static Ground of(Element root) {
            var language = Root.language(root);
            var declared = Root.direction(root);
            boolean isReversed = language != null && LanguageTag.isRightToLeft(language);
            var direction = isReversed ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
            return new Ground(language, declared == null ? direction : declared);
        }
    }

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    /** At the root. */
    public static final Context ROOT = new Context(null, null, 0, 0);

    /** Inside an element of an article. */
    public Context in(Element element, Ground article) {
        if (element.attributesSize() == 0) return new Context(language, direction, level, depth + 1);
        var own = language(element);
        var way = direction(element);
        return new Context(
                own == null ? language : own.equals(article.language()) ? null : own,
                way == null ? direction : way == article.direction() ? null : way,
                level,
                depth + 1);
    }

    /** Inside a block that holds blocks. */
    public Context deeper() {
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
