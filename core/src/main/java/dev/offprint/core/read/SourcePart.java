// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Names a part of HTML for people, who look for it in the source or by its words. Stateless. */
public final class SourcePart {
    private static final int LONGEST = 60;
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final String SIGHTS = "img, iframe, video, audio, object, embed";

    private SourcePart() {}

    /** By element, id and its first two classes: {@code div#side.promo}. */
    public static String selector(Element element) {
        var selector = new StringBuilder(element.normalName());
        if (!element.id().isEmpty()) selector.append('#').append(element.id());
        element.classNames().stream()
                .filter(name -> !name.isEmpty())
                .limit(2)
                .forEach(name -> selector.append('.').append(name));
        return selector.toString();
    }

    /** How it begins; without text, its first picture or frame in brackets; empty when it has none either. */
    public static String firstWords(Element element) {
        var words = words(element);
        return words.isEmpty() ? sight(element) : words;
    }

    private static String sight(Element element) {
        var first = element.selectFirst(SIGHTS);
        if (first == null) return "";
        var address = first.hasAttr("src") ? first.attr("src") : first.attr("data");
        var shown = address.startsWith("data:") ? "data:" : address.strip();
        int end = Math.min(shown.length(), LONGEST);
        return "[" + (first.normalName() + " " + shown.substring(0, end)).strip() + "]";
    }

    private static String words(Element element) {
        var text = new StringBuilder();
        element.nodeStream(TextNode.class)
                .takeWhile(node -> text.length() <= LONGEST)
                .forEach(node -> append(text, node));
        var words = text.toString().strip();
        if (words.length() <= LONGEST) return words;
        int space = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, words.offsetByCodePoints(space > 0 ? space : LONGEST - 1, 0)) + " …";
    }

    private static void append(StringBuilder text, TextNode node) {
        var words = SPACE.matcher(node.getWholeText()).replaceAll(" ").strip();
        if (!words.isEmpty()) text.append(words).append(' ');
    }
}
