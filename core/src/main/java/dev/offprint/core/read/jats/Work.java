// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Writes a work that is cited: as it is printed where the citation holds its own punctuation, else author, year, title,
 * source, volume and pages in the order of the source.
 */
final class Work {
    private static final Set<String> NO_CITATION = Set.of("label", "x", "object-id");

    private final Markup markup;

    Work(Markup markup) {
        this.markup = markup;
    }

    /** One paragraph, the label first, which the text may cite. */
    Element write(Element ref, Element to) {
        var p = Markup.start("p", ref, to);
        var label = ref.select("> label").text().strip();
        if (!label.isEmpty()) p.appendText(label.matches("\\w+") ? label + "." : label);
        for (var part : ref.children()) {
            if (NO_CITATION.contains(part.tagName())) continue;
            if (p.hasText()) p.appendText(" ");
            part(part, p);
        }
        return p;
    }

    private void part(Element part, Element p) {
        if (part.nameIs("citation-alternatives")) {
            var first = part.firstElementChild();
            if (first != null) part(first, p);
            for (int i = 1; i < part.childrenSize(); i++) markup.omit(Omissions.Kind.ALTERNATIVE);
        } else if (part.tagName().endsWith("citation") || part.nameIs("product")) {
            citation(part, p);
        } else {
            note(part, p);
        }
    }

    /** What stands beside the citations: its paragraphs become one with that of the work. */
    private void note(Element note, Element p) {
        for (var child : note.childNodes()) {
            if (!(child instanceof Element element && element.nameIs("p"))) {
                markup.node(child, p, 1);
                continue;
            }
            if (p.hasText() && !p.wholeText().endsWith(" ")) p.appendText(" ");
            markup.inside(element, p, 1);
        }
    }

    /** The words of a citation, in running text. */
    void citation(Element citation, Element to) {
        if (isPrinted(citation)) markup.inside(citation, to, 1);
        else new ComposedWork(markup).write(citation, to);
    }

    private static boolean isPrinted(Element citation) {
        return citation.childrenSize() == 0 || citation.selectFirst("> x") != null || Markup.isPrinted(citation);
    }
}
