// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.score;

import dev.offprint.core.read.page.dom.ClassWords;
import dev.offprint.core.read.page.dom.Measures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The scores of the elements that hold paragraphs: every paragraph adds to what stands around it. */
final class Scores {
    private static final int SHORTEST = 25;
    private static final int LEVELS = 5;
    private static final Set<String> TEXT = Set.of("pre", "td", "blockquote");
    private static final Set<String> LISTS = Set.of("address", "ol", "ul", "dl", "dd", "dt", "li", "form");
    private static final Set<String> HEADS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "th");

    private final Map<Element, Double> scores = new LinkedHashMap<>();
    private final ClassWords words;
    private final Strictness strictness;
    private final Measures measures;

    Scores(Measures measures, ClassWords words, Strictness strictness) {
        this.measures = measures;
        this.words = words;
        this.strictness = strictness;
    }

    /** Scores what holds these paragraphs; then links count against each. */
    void add(List<Element> paragraphs) {
        for (var paragraph : paragraphs) add(paragraph);
        scores.replaceAll((element, score) -> score * (1 - measures.get(element).linkDensity()));
    }

    private void add(Element paragraph) {
        var measure = measures.get(paragraph);
        if (measure.length() < SHORTEST) return;
        double score = 2 + measure.anyCommas() + Math.min(measure.length() / 100, 3);
        Element at = paragraph.parent();
        for (int level = 0; level < LEVELS && at != null; level++) {
            if (at.parent() == null || at.parent() instanceof Document) return;
            scores.put(at, of(at) + share(score, level));
            at = at.parent();
        }
    }

    private static double share(double score, int level) {
        return score / (level == 0 ? 1 : level == 1 ? 2 : level * 3);
    }

    private double start(Element element) {
        var name = element.normalName();
        int kind = name.equals("div")
                ? 5
                : TEXT.contains(name) ? 3 : LISTS.contains(name) ? -3 : HEADS.contains(name) ? -5 : 0;
        return kind + (strictness.isWeighing() ? words.weight(element) : 0);
    }

    boolean has(Element element) {
        return scores.containsKey(element);
    }

    /** The score; that of an element without paragraphs is what its kind and name give. */
    double of(Element element) {
        return scores.computeIfAbsent(element, this::start);
    }

    /** Those with the highest scores, the highest first; of equals the first found. */
    List<Element> best(int count) {
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Element, Double>comparingByValue().reversed())
                .limit(count)
                .map(Map.Entry::getKey)
                .toList();
    }
}
