// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The abstract, and those beside it: for others than experts, in other languages, as a picture; each a box of its own. */
final class Abstracts {
    /** Of the heading that only says what an abstract is. */
    private static final int LONGEST_NAME = 2;

    private static final Set<String> HEAD = Set.of("title", "label");

    private final Element meta;
    private final Markup markup;

    Abstracts(Element meta, Markup markup) {
        this.meta = meta;
        this.markup = markup;
    }

    void write(Element to) {
        var all = meta.select("> abstract, > trans-abstract");
        var main = main(all);
        if (main != null) main(main, to);
        for (var other : all) if (!other.equals(main)) beside(other, to);
    }

    private static @Nullable Element main(List<Element> all) {
        return all.stream()
                .filter(a -> a.nameIs("abstract") && a.attr("abstract-type").isBlank())
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElse(null);
    }

    private void main(Element from, Element to) {
        var html = Markup.start("div", from, to);
        var title = from.select("> title");
        boolean isName = title.hasText() && title.text().split("\\s+", -1).length <= LONGEST_NAME;
        if (isName) title.forEach(markup::omitHeading);
        inside(from, html);
        if (!isName) RunIn.into(html, RunIn.of(title, markup, 1));
    }

    private void beside(Element from, Element to) {
        var html = Markup.start("aside", from, to);
        var title = title(from);
        if (title != null) markup.inside(title, html.appendElement("h1"), 1);
        inside(from, html);
    }

    /** The titles of its sections begin their text: an abstract is too short for headings. */
    private void inside(Element from, Element to) {
        for (var child : from.childNodes()) {
            if (!(child instanceof Element part)) markup.node(child, to, 1);
            else if (part.nameIs("sec")) section(part, to);
            else if (!HEAD.contains(part.tagName())) markup.node(child, to, 1);
        }
    }

    private void section(Element section, Element to) {
        var html = Markup.start("div", section, to);
        inside(section, html);
        RunIn.into(html, RunIn.of(section.select("> label, > title"), markup, 1));
    }

    /** Its own; for a translation without one the translated title. */
    private @Nullable Element title(Element from) {
        var own = from.selectFirst("> title");
        var language = from.attr("xml:lang");
        if (own != null || language.isBlank()) return own;
        for (var group : meta.select("> title-group > trans-title-group")) {
            if (group.attr("xml:lang").equals(language)) return group.selectFirst("> trans-title");
        }
        return null;
    }
}
