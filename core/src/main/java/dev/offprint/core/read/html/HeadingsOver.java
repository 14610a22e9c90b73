// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import dev.offprint.core.read.html.head.Likeness;
import dev.offprint.core.read.html.head.NameChoice;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headings that stand over an article, outside its text. Stateless. */
final class HeadingsOver {
    private HeadingsOver() {}

    /**
     * The headline by the heading that the page is called by, as others name the site; by the only one of a nameless page.
     *
     * @param names what the page calls itself, the best first
     */
    static Optional<String> of(Document page, Element root, List<String> names, NameChoice choice) {
        var outside = outside(page, root);
        if (names.isEmpty())
            return outside.stream().filter(h1 -> outside.size() == 1).findFirst();
        return outside.stream()
                .filter(h1 -> !choice.isSite(h1))
                .filter(h1 -> names.stream().anyMatch(name -> Likeness.of(name, h1) > Likeness.CLOSE))
                .max(Comparator.comparingInt(String::length))
                .map(h1 -> choice.insteadOf(h1).orElse(h1));
    }

    private static List<String> outside(Document page, Element root) {
        var inside = Collections.<Element>newSetFromMap(new IdentityHashMap<>());
        inside.addAll(root.getElementsByTag("h1"));
        return page.getElementsByTag("h1").stream()
                .filter(h1 -> h1.hasText() && !inside.contains(h1) && h1.closest("nav, aside") == null)
                .map(Element::text)
                .toList();
    }
}
