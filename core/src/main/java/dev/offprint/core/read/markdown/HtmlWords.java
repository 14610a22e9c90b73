// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import dev.offprint.core.read.Reading;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells the words in attributes of raw HTML that readers of a page see when they point at something. Stateless. */
final class HtmlWords {
    private static final List<String> WORDS = List.of(
            "title",
            "alt",
            "label",
            "summary",
            "abbr",
            "placeholder",
            "value",
            "aria-label",
            "aria-description",
            "data-title",
            "data-caption");

    /** The titles of these come into the article. */
    private static final Set<String> TITLED = Set.of("mark", "img", "iframe", "video", "audio", "embed", "object");

    private static final Set<String> VALUED = Set.of("li", "data", "meter", "progress", "param");

    private HtmlWords() {}

    static void report(Element root, Reading reading) {
        var told = new LinkedHashSet<String>();
        for (var element : root.getAllElements()) {
            boolean isPlain = element.attributesSize() == 0 || !TagNames.isKnown(element.normalName());
            // The renderer of notes writes labels of its own.
            if (isPlain || element.hasClass("footnote-backref")) continue;
            for (var name : WORDS) {
                var value = element.attr(name).strip();
                if (!value.isEmpty() && !isTaken(element, name))
                    told.add(value + " (" + name + " of <" + element.tagName() + ">)");
            }
        }
        Listed.quoted(reading, "attribute-words", reading.place(), "words in attributes of HTML are left out", told);
    }

    private static boolean isTaken(Element element, String name) {
        return switch (name) {
            case "title" -> (element.nameIs("a") && element.hasAttr("href")) || isTitled(element);
            case "alt" -> element.nameIs("img");
            case "value" ->
                VALUED.contains(element.normalName()) || element.attr("type").equals("hidden");
            default -> false;
        };
    }

    /** The title of a picture is a caption, unless its figure has one. */
    private static boolean isTitled(Element element) {
        return TITLED.contains(element.normalName()) && (!element.nameIs("img") || element.closest("figure") == null);
    }
}
