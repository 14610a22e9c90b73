// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.clean;

import dev.offprint.core.read.page.dom.Tree;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Knows boxes that hold a picture and only say what it shows and whose it is. Stateless. */
public final class PictureBox {
    private static final Pattern CAPTION = Pattern.compile(
            "(?:^|[\\s_-])(?:\\w*caption\\w*|legende?|cutline|bildunterschrift)(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CREDIT = Pattern.compile(
            "(?:^|[\\s_-])(?:\\w*credits?|source|copyright|photographer)(?:$|[\\s_-])", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 500;

    /** White space between the parts. */
    private static final int SLACK = 4;

    private PictureBox() {}

    /** The parts that say it, in their order; empty when the box says something else, too, or leads to another article. */
    public static List<Element> words(Element box) {
        var length = box.text().length();
        if (length == 0 || length > LONGEST) return List.of();
        var pictures = box.select("img");
        if (pictures.size() != 1) return List.of();
        var words = named(box);
        int said = words.stream().mapToInt(part -> part.text().length()).sum();
        return said + SLACK < length || isTeaser(pictures, words) ? List.of() : words;
    }

    /** Whether a part says whose the picture is. */
    public static boolean isCredit(Element part) {
        boolean isNamed =
                !part.nameIs("figcaption") && CREDIT.matcher(part.className()).find();
        return isNamed
                && part.stream()
                        .noneMatch(inside -> CAPTION.matcher(inside.className()).find());
    }

    private static List<Element> named(Element box) {
        return Tree.topmost(
                box,
                part -> part.nameIs("figcaption")
                        || CAPTION.matcher(part.className()).find()
                        || CREDIT.matcher(part.className()).find());
    }

    private static boolean isTeaser(Elements pictures, List<Element> words) {
        var around = Optional.ofNullable(pictures.get(0).closest("a[href]"));
        return around.filter(link -> words.stream()
                        .flatMap(part -> part.select("a[href]").stream())
                        .anyMatch(other -> other.attr("href").equals(link.attr("href"))))
                .isPresent();
    }
}
