// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import org.jsoup.nodes.Element;

/** The text of an article from the work it reviews to its appendices, and the parts with authors of their own. */
final class Body {
    /** What holds the text of an article, or of one of its parts. */
    static final String TEXT = "> body, > back, > floats-group, > floats-wrap";

    private final Element root;
    private final Element meta;
    private final Markup markup;

    Body(Element root, Markup markup) {
        this.root = root;
        this.meta = Front.meta(root);
        this.markup = markup;
    }

    void write(Element to) {
        for (var product : meta.select("> product")) {
            new Work(markup).citation(product, to.appendElement("p"));
        }
        for (var part : root.select("> front > *")) {
            boolean isMeta = part.nameIs("article-meta") || part.nameIs("journal-meta");
            if (!isMeta) markup.element(part, to, 1);
        }
        for (var part : root.select(TEXT)) markup.named("div", part, to, 1);
        new Funding(root, markup).write(to);
        for (var sub : root.select("> sub-article, > response")) new Parts(markup).write(sub, to, 1);
    }
}
