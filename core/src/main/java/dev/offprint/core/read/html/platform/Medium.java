// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.platform;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The paragraphs, cards and dividers of Medium. Stateless. */
final class Medium {
    private Medium() {}

    static Rules.Draft rules(Rules.Draft rules) {
        return rules.ofClass("graf--mixtapeEmbed", Medium::mixtape)
                .ofClass("graf--pullquote", (quote, cuts) -> Parts.become(quote, "blockquote", "pullquote"))
                .ofClass("progressiveMedia-thumbnail", Medium::thumbnail)
                .ofClass("section-divider", (divider, cuts) -> divider(divider));
    }

    /** A link with a title in bold, a description in italics, and the host. */
    private static void mixtape(Element card, Cuts cuts) {
        var link = card.selectFirst("a[href]");
        if (link == null) return;
        var title = Parts.text(link, "strong");
        var words = Parts.text(link, "em");
        link.select("strong, em").remove();
        new Card(link.attr("href")).titled(title).by(link.text()).saying(words).replace(card, cuts);
    }

    /** A blur that stands in until the picture is there. */
    private static void thumbnail(Element img, Cuts cuts) {
        var around = img.parent();
        if (around != null && around.selectFirst("img.progressiveMedia-image, noscript img") != null) img.remove();
    }

    /** Every section begins with one, the first as well, where it divides nothing. */
    private static void divider(Element divider) {
        if (divider.nameIs("hr") && isAtStart(divider)) divider.remove();
    }

    private static boolean isAtStart(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            for (Node before = at.previousSibling(); before != null; before = before.previousSibling()) {
                if (before instanceof TextNode text && !text.isBlank()) return false;
                if (before instanceof Element some && (some.hasText() || some.selectFirst("img, iframe") != null))
                    return some.closest("header, head") != null;
            }
        }
        return true;
    }
}
