// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.platform;

import org.jsoup.nodes.Element;

/** The blocks and older boxes of WordPress; those that are plain HTML already have no rule. Stateless. */
final class WordPress {
    private WordPress() {}

    static Rules.Draft rules(Rules.Draft rules) {
        return rules.ofClass("wp-block-embed__wrapper", (box, cuts) -> address(box))
                .ofClass("wp-embedded-content", WordPress::post)
                .ofClass("wp-block-file", WordPress::file)
                .ofClass("gallery, tiled-gallery", (box, cuts) -> gallery(box))
                .ofClass("wp-block-gallery, blocks-gallery-grid", (list, cuts) -> list(list))
                .ofClass("gallery-item, tiled-gallery-item", (item, cuts) -> item(item))
                .ofClass("wp-block-pullquote", (box, cuts) -> pull(box))
                .ofClass("wp-playlist", Chrome.out(Cut.INTERACTIVE));
    }

    /** Exports keep only the address of what is shown. */
    private static void address(Element box) {
        var text = box.text().strip();
        if (box.childrenSize() == 0 && text.matches("https?://\\S+")) {
            box.empty();
            box.appendElement("iframe").attr("src", text);
        }
    }

    /** Another post: a quotation that links to it, and a frame that shows it. */
    private static void post(Element element, Cuts cuts) {
        if (!element.nameIs("blockquote")) return;
        var link = element.selectFirst("a[href]");
        if (link == null) return;
        var next = element.nextElementSibling();
        if (next != null && next.nameIs("iframe") && next.hasClass("wp-embedded-content")) next.remove();
        new Card(link.attr("href")).titled(element.text()).replace(element, cuts);
    }

    /** The button leads where the name does. */
    private static void file(Element box, Cuts cuts) {
        if (box.select("a[href]").size() > 1) cuts.out(box.select("a.wp-block-file__button"), Cut.REPEATED);
        cuts.out(box.select("object.wp-block-file__embed"), Cut.REPEATED);
    }

    private static void gallery(Element box) {
        if (box.select(".gallery-item, .tiled-gallery-item").size() > 1 && box.selectFirst("p, h2, h3") == null) {
            Parts.become(box, "figure", "gallery");
            box.select("> br, > style").remove();
        }
    }

    /** Once galleries were lists of figures. */
    private static void list(Element list) {
        if (!list.nameIs("ul")) return;
        Parts.become(list, "figure", "gallery");
        for (var item : list.children()) if (item.nameIs("li")) item.tagName("div");
    }

    private static void item(Element item) {
        if (item.nameIs("figure")) return;
        var caption = item.selectFirst(".gallery-caption, .tiled-gallery-caption, .wp-caption-text");
        var figure = new Element("figure");
        if (caption != null) caption.remove();
        figure.appendChild(new Element("div"));
        Parts.move(item, figure.child(0));
        figure.select("dt").forEach(dt -> Parts.become(dt, "div", ""));
        if (caption != null) Parts.move(caption, figure.appendElement("figcaption"));
        item.replaceWith(figure);
    }

    /** Some hold no quotation inside. */
    private static void pull(Element box) {
        if (box.nameIs("div") || (box.nameIs("figure") && box.selectFirst("blockquote") == null))
            Parts.become(box, "blockquote", "pullquote");
    }
}
