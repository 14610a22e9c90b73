// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.platform;

import org.jsoup.nodes.Element;

/** The tables that Blogger sets pictures with captions in. Stateless. */
final class Blogger {
    private Blogger() {}

    static Rules.Draft rules(Rules.Draft rules) {
        return rules.ofClass("tr-caption-container", (table, cuts) -> captioned(table));
    }

    private static void captioned(Element table) {
        var caption = table.selectFirst(".tr-caption");
        if (!table.nameIs("table") || caption == null || table.selectFirst("img, iframe") == null) return;
        caption.remove();
        var figure = new Element("figure");
        for (var cell : table.select("td, th")) Parts.move(cell, figure.appendElement("div"));
        Parts.move(caption, figure.appendElement("figcaption"));
        table.replaceWith(figure);
    }
}
