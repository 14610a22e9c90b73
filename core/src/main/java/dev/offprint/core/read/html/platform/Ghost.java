// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.platform;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The cards of Ghost; those that are plain HTML already have no rule. Stateless. */
final class Ghost {
    private Ghost() {}

    static Rules.Draft rules(Rules.Draft rules) {
        return rules.ofClass("kg-bookmark-card", Ghost::bookmark)
                .ofClass("kg-callout-card", (card, cuts) -> callout(card))
                .ofClass("kg-toggle-card", (card, cuts) -> toggle(card))
                .ofClass("kg-audio-card", Ghost::audio)
                .ofClass(
                        "kg-video-card",
                        (card, cuts) ->
                                cuts.out(card.select(".kg-video-overlay, .kg-video-player-container"), Cut.PLAYER))
                .ofClass("kg-file-card", Ghost::file)
                .ofClass("kg-product-card", Ghost::product)
                .ofClass("kg-cta-card", (card, cuts) -> Parts.become(card, "aside", ""))
                .ofClass("kg-button-card, kg-header-card", Ghost::button);
    }

    private static void bookmark(Element card, Cuts cuts) {
        var address = Parts.attribute(card, "a.kg-bookmark-container, a[href]", "href");
        if (address.isEmpty()) return;
        cuts.out(card.select(".kg-bookmark-icon, .kg-bookmark-thumbnail"), Cut.PLAYER);
        // The names of these classes stand the wrong way round: the author's holds the publisher.
        var names = Stream.of(".kg-bookmark-author", ".kg-bookmark-publisher")
                .map(query -> Parts.text(card, query))
                .filter(name -> !name.isEmpty())
                .toList();
        new Card(address)
                .titled(Parts.text(card, ".kg-bookmark-title"))
                .by(names.isEmpty() ? "" : names.get(0))
                .saying(Parts.text(card, ".kg-bookmark-description"))
                .saying(names.size() < 2 ? "" : names.get(1))
                .holding(card.selectFirst("figcaption"))
                .replace(card, cuts);
    }

    private static void callout(Element card) {
        var words = card.selectFirst(".kg-callout-text");
        var sign = card.selectFirst(".kg-callout-emoji");
        if (words != null && sign != null) {
            words.prependText(sign.text() + " ");
            sign.remove();
        }
        Parts.become(card, "aside", "note");
    }

    private static void toggle(Element card) {
        var heading = card.selectFirst(".kg-toggle-heading-text");
        var content = card.selectFirst(".kg-toggle-content");
        if (heading == null || content == null) return;
        var details = new Element("details");
        Parts.move(heading, details.appendElement("summary"));
        details.appendChild(content);
        card.replaceWith(details);
    }

    private static void audio(Element card, Cuts cuts) {
        var address = Parts.attribute(card, "audio", "src");
        if (address.isEmpty()) return;
        var title = Parts.text(card, ".kg-audio-title");
        card.select(".kg-audio-title").remove();
        new Card(address).titled(title).replace(card, cuts);
    }

    private static void file(Element card, Cuts cuts) {
        var address = Parts.attribute(card, "a[href]", "href");
        if (address.isEmpty()) return;
        new Card(address)
                .titled(Parts.text(card, ".kg-file-card-title"))
                .saying(Parts.text(card, ".kg-file-card-caption"))
                .saying(Parts.text(card, ".kg-file-card-metadata"))
                .replace(card, cuts);
    }

    /** A box that begins with its title. */
    private static void product(Element card, Cuts cuts) {
        cuts.out(card.select(".kg-product-card-rating"), Cut.INTERACTIVE);
        var title = card.selectFirst(".kg-product-card-title");
        var box = new Element("aside");
        if (title != null) box.appendElement("h4").text(title.text());
        if (title != null) title.remove();
        box.appendChild(card.shallowClone().removeAttr("class"));
        Parts.move(card, box.child(box.childrenSize() - 1));
        card.replaceWith(box);
    }

    private static void button(Element card, Cuts cuts) {
        for (var link : card.select("a.kg-btn, a.kg-header-card-button")) {
            if (Parts.isSignUp(link.attr("href"))) cuts.out(link, Cut.SIGN_UP);
        }
    }
}
