// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page;

import dev.offprint.core.read.SourceLines;
import dev.offprint.core.read.page.dom.Drops;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes the list of what was left out, for people. Stateless. */
final class Report {
    private static final int LONGEST = 60;

    private Report() {}

    static List<Dropped> of(Drops drops) {
        Set<Element> seen = new HashSet<>();
        return drops.all().stream()
                .filter(drop -> seen.add(drop.element()))
                .map(drop -> dropped(drop.reason(), drop.element()))
                .filter(dropped -> !dropped.firstWords().isEmpty())
                .toList();
    }

    private static Dropped dropped(String reason, Element element) {
        return new Dropped(reason, SourceLines.line(element), selector(element), firstWords(element));
    }

    private static String selector(Element element) {
        var selector = new StringBuilder(element.normalName());
        if (!element.id().isEmpty()) selector.append('#').append(element.id());
        element.classNames().stream()
                .filter(name -> !name.isEmpty())
                .limit(2)
                .forEach(name -> selector.append('.').append(name));
        return selector.toString();
    }

    private static String firstWords(Element element) {
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
        if (!node.isBlank()) text.append(node.text().strip()).append(' ');
    }
}
