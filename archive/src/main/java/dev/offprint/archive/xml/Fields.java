// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.read.Characters;
import dev.offprint.core.read.DateText;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Looks at the elements directly inside another; names without regard to case. Stateless. */
public final class Fields {
    private Fields() {}

    /** All of these names, in the order of the input. */
    public static List<Element> all(Element record, String... names) {
        return record.children().stream().filter(c -> isOne(c, names)).toList();
    }

    /** The first of the first name that there is; empty ones count only when nothing else is there. */
    public static Optional<Element> first(Element record, String... names) {
        Element blank = null;
        for (var name : names) {
            for (var child : record.children()) {
                if (!isOne(child, name)) continue;
                if (child.childNodeSize() > 0 || child.attributesSize() > 0) return Optional.of(child);
                if (blank == null) blank = child;
            }
        }
        return Optional.ofNullable(blank);
    }

    /** The words of the first of the first name that has any; empty when there are none. */
    public static String text(Element record, String... names) {
        for (var name : names) {
            for (var child : record.children()) {
                if (!isOne(child, name)) continue;
                var text = words(child);
                if (!text.isEmpty()) return text;
            }
        }
        return "";
    }

    /** The characters of an element and all inside, as they stand, but for white space around them. */
    public static String words(Element element) {
        if (element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode only) {
            return Characters.clean(only.getWholeText().strip());
        }
        var text = new StringBuilder();
        element.nodeStream(TextNode.class).map(TextNode::getWholeText).forEach(text::append);
        return Characters.clean(text.toString().strip());
    }

    /** An attribute that may be written with any case; empty when it is missing. */
    public static String attribute(Element element, String name) {
        return Characters.clean(element.attributes().getIgnoreCase(name).strip());
    }

    /** Whether there is markup inside, not only characters. */
    public static boolean hasMarkup(Element element) {
        for (Node node : element.childNodes()) if (node instanceof Element) return true;
        return false;
    }

    private static boolean isOne(Element element, String... names) {
        for (var name : names) if (element.tagName().equalsIgnoreCase(name)) return true;
        return false;
    }

    /** The date of a text; null when it is blank. */
    public static @Nullable ArticleDate date(String text) {
        return text.isBlank() ? null : DateText.parse(text);
    }
}
