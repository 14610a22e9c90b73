// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.score;

import dev.offprint.core.read.page.dom.Drops;
import dev.offprint.core.read.page.dom.Measures;
import dev.offprint.core.read.page.dom.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Joins to the article what stands beside it and reads like a part of it. */
@SuppressWarnings("ReferenceEquality") // the very same thing is meant
final class Siblings {
    private static final Pattern SENTENCE_END = Pattern.compile("\\.(?: |$)");
    private static final Set<String> KEPT = Set.of("div", "article", "section", "p", "ol", "ul", "aside");
    private static final String REASON = "a part beside the article";
    private static final double MOST_LINKS = 0.25;
    private static final int LONG = 80;

    private final Scores scores;
    private final Measures measures;
    private final Element top;
    private final double least;
    private final double bonus;

    private Siblings(Element top, Scores scores, Measures measures) {
        this.top = top;
        this.scores = scores;
        this.measures = measures;
        this.bonus = scores.of(top) * 0.2;
        this.least = Math.max(10, bonus);
    }

    /** Moves the parts into an element of their own, in the order of the source. */
    static Element join(Element top, Element root, Scores scores, Measures measures, Drops drops) {
        var siblings = new Siblings(top, scores, measures);
        var taken = new ArrayList<Node>();
        var parent = top.parent();
        var all = parent == null ? List.of(top) : parent.children();
        for (var sibling : all) if (siblings.isPart(sibling)) taken.add(sibling);
        Tree.remove(taken);
        if (parent != null) {
            drops.addInside(REASON, parent);
            drops.addAround(REASON, parent, root);
        }
        var content = new Element("div");
        for (var part : taken) {
            if (part instanceof Element some && !KEPT.contains(some.normalName())) some.tagName("div");
            content.appendChild(part);
        }
        return content;
    }

    private boolean isPart(Element sibling) {
        if (sibling == top) return true;
        boolean isAlike = !top.className().isEmpty() && sibling.className().equals(top.className());
        if (scores.has(sibling) && scores.of(sibling) + (isAlike ? bonus : 0) >= least) return true;
        if (Section.areAlike(top, sibling) || Section.isOfQuestions(sibling))
            return measures.get(sibling).linkDensity() < MOST_LINKS;
        return sibling.nameIs("p") && isProse(sibling);
    }

    private boolean isProse(Element paragraph) {
        var measure = measures.get(paragraph);
        if (measure.length() > LONG) return measure.linkDensity() < MOST_LINKS;
        return measure.length() > 0
                && measure.length() < LONG
                && measure.linkDensity() == 0
                && SENTENCE_END.matcher(paragraph.text()).find();
    }
}
