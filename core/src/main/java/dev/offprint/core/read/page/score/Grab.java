// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.score;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.page.dom.ClassWords;
import dev.offprint.core.read.page.dom.Drops;
import dev.offprint.core.read.page.dom.Measures;
import dev.offprint.core.read.page.dom.Tree;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Takes the article out of a page by the scores of its paragraphs, the way of the reader views of browsers (the
 * algorithm is Arc90's Readability as Mozilla carries it on). Stateless.
 */
public final class Grab {
    private Grab() {}

    /**
     * Tries once.
     *
     * @param body is taken to pieces
     * @return an element that holds the parts of the article
     */
    public static Element of(
            Element body, ClassWords words, Strictness strictness, TitleLine title, Drops drops, Reading reading)
            throws OffprintException {
        var paragraphs = Sift.of(body, words, strictness, title, drops, reading);
        reading.checkTime();
        var measures = Measures.of(body);
        var scores = new Scores(measures, words, strictness);
        scores.add(paragraphs);
        var top = Candidate.of(scores);
        reading.checkTime();
        return top == null ? all(body) : Siblings.join(top, body, scores, measures, drops);
    }

    private static Element all(Element body) {
        var content = new Element("div");
        var children = List.copyOf(body.childNodes());
        body.empty();
        Tree.fill(content, children);
        return content;
    }
}
