// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire;

import dev.offprint.core.model.Article;
import dev.offprint.core.read.Reading;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells which words of an item are not in the article that was made of it, whatever the reason. Of one reading. */
public final class Leftovers {
    /** Numbers, dates and codes are no words. */
    private static final Pattern WORDS = Pattern.compile("(?s).*\\p{L}{2}.*");
    /** What is for programs, and code and looks of HTML, of which its reader tells. */
    private static final Set<String> MACHINES = Set.of(
            "script",
            "style",
            "Catalog",
            "TopicSet",
            "catalog",
            "generator",
            "fileName",
            "signature",
            "sig",
            "media-object",
            "BasisForChoice");

    private static final int LONGEST = 300;

    private final Map<String, Set<String>> byElement = new LinkedHashMap<>();
    private final Predicate<Element> isSkipped;
    private final Words words;

    private Leftovers(Predicate<Element> isSkipped, Words words) {
        this.isSkipped = isSkipped;
        this.words = words;
    }

    /**
     * Tells of them, a notice for each kind of element.
     *
     * @param facts whose surplus is told already
     * @param isSkipped elements of which something else is told, or nothing need be
     */
    public static void report(
            Reading reading, Element item, Article article, WireFacts facts, Predicate<Element> isSkipped) {
        var left = new Leftovers(isSkipped, Words.all(article, facts));
        left.inside(item);
        left.byElement.forEach((name, texts) -> {
            var all = String.join("; ", texts);
            var shown = all.length() > LONGEST ? all.substring(0, LONGEST) + "…" : all;
            reading.info("read.wire.left-out", reading.place(), "<" + name + "> is not taken: " + shown, "");
        });
    }

    private void inside(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) look(element, text.text().strip());
            else if (node instanceof Element child && !isSkipped(child)) inside(child);
        }
    }

    private boolean isSkipped(Element element) {
        return MACHINES.contains(element.tagName()) || isSkipped.test(element);
    }

    private void look(Element element, String text) {
        if (!WORDS.matcher(text).matches() || words.have(text) || words.have(Byline.withoutBy(text))) return;
        byElement.computeIfAbsent(element.tagName(), n -> new LinkedHashSet<>()).add(text);
    }
}
