// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.score;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Chooses the element that holds the article, by the scores. Stateless. */
final class Candidate {
    private static final int TRIED = 5;
    private static final int ENOUGH = 3;
    private static final double NEARLY = 0.75;
    private static final double STRONG = 0.3;
    private static final int LEVELS = 3;

    private Candidate() {}

    /** The best element below the body; null when the body itself is the best or there is none. */
    static @Nullable Element of(Scores scores) {
        var best = scores.best(TRIED);
        if (best.isEmpty() || best.get(0).nameIs("body")) return null;
        return soleChildsParent(sections(better(common(best, scores), scores), best, scores));
    }

    /**
     * Two or three sections of one make are as much one article as four, which their scores tell. Posts of a list are none:
     * their headings lead to them.
     */
    private static Element sections(Element top, List<Element> best, Scores scores) {
        var strong = best.stream()
                .filter(other -> scores.of(other) >= STRONG * scores.of(top))
                .toList();
        Element at = top;
        for (int up = 0; up < LEVELS && at.parent() != null; up++) {
            var parent = at.parent();
            if (parent.nameIs("body")) return top;
            if (hasSectionBeside(at, parent, strong)) return parent;
            at = parent;
        }
        return top;
    }

    private static boolean hasSectionBeside(Element section, Element parent, List<Element> strong) {
        return parent.children().stream()
                .filter(other -> !other.equals(section) && Section.areAlike(section, other))
                .anyMatch(other -> strong.stream()
                        .anyMatch(text -> text.equals(other) || text.parents().contains(other)));
    }

    /** Where three others score nearly as well, the nearest that all four are in. */
    private static Element common(List<Element> best, Scores scores) {
        var top = best.get(0);
        var others = new ArrayList<List<Element>>();
        for (var other : best.subList(1, best.size())) {
            if (scores.of(other) / scores.of(top) >= NEARLY) others.add(List.copyOf(other.parents()));
        }
        if (others.size() < ENOUGH) return top;
        for (Element at = top.parent(); at != null && !at.nameIs("body"); at = at.parent()) {
            var shared = at;
            if (others.stream().filter(o -> o.contains(shared)).count() >= ENOUGH) return at;
        }
        return top;
    }

    /** An ancestor that scores higher: more of the article is likely to be in it. */
    private static Element better(Element top, Scores scores) {
        double last = scores.of(top);
        double least = last / 3;
        for (Element at = top.parent(); at != null && !at.nameIs("body"); at = at.parent()) {
            if (!scores.has(at)) continue;
            double score = scores.of(at);
            if (score < least) break;
            if (score > last) return at;
            last = score;
        }
        return top;
    }

    private static Element soleChildsParent(Element top) {
        Element at = top;
        while (at.parent() != null && !at.parent().nameIs("body") && at.parent().childrenSize() == 1) at = at.parent();
        return at;
    }
}
