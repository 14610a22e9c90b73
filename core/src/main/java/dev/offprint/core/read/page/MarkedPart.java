// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page;

import dev.offprint.core.read.page.clean.Cleaning;
import dev.offprint.core.read.page.dom.ClassWords;
import dev.offprint.core.read.page.dom.Drops;
import dev.offprint.core.read.page.dom.Measures;
import dev.offprint.core.read.page.dom.Tree;
import dev.offprint.core.read.page.prepare.Preparation;
import dev.offprint.core.read.page.score.Paragraphs;
import dev.offprint.core.read.page.score.Strictness;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The second opinion: the part that the page itself marks as its article. It is heard where the first found less than
 * half of what is marked, as happens when an article is split over boxes that score alone. Stateless.
 */
final class MarkedPart {
    private static final List<String> MARKS = List.of(
            "[itemprop=articleBody]",
            ".entry-content, .post-content, .article-body, .article-content, .post-body, .story-body",
            "article",
            "main, [role=main]");
    private static final int TIMES = 2;
    private static final double MOST_LINKS = 0.3;
    private static final int ENOUGH = 500;

    private MarkedPart() {}

    /** A better try than the first, where there is one. */
    static Optional<ReaderView.Try> betterThan(ReaderView.Try first, Document page) {
        if (Measures.of(page.body()).get(page.body()).length() < TIMES * first.length()) return Optional.empty();
        for (var mark : MARKS) {
            var found = page.body().select(mark);
            if (found.size() != 1) continue;
            var part = cleaned(found.get(0), page.body());
            boolean isBetter = part.length() >= ENOUGH && part.length() > TIMES * first.length();
            return isBetter ? Optional.of(part) : Optional.empty();
        }
        return Optional.empty();
    }

    private static ReaderView.Try cleaned(Element marked, Element body) {
        var content = new Element("div");
        var inside = marked.clone();
        var children = List.copyOf(inside.childNodes());
        inside.empty();
        Tree.fill(content, children);
        var drops = new Drops();
        drops.addAround("a part outside of what the page marks as its article", marked, body);
        Preparation.of(content, drops);
        Paragraphs.in(content);
        Cleaning.of(content, new ClassWords(), Strictness.FULL, drops);
        var measure = Measures.of(content).get(content);
        return new ReaderView.Try(content, drops, measure.linkDensity() > MOST_LINKS ? 0 : measure.length());
    }
}
