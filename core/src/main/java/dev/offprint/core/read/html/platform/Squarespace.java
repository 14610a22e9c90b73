// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.platform;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The blocks of Squarespace that carry their content in attributes. Stateless. */
final class Squarespace {
    private Squarespace() {}

    static Rules.Draft rules(Rules.Draft rules) {
        return rules.ofClass("sqs-video-wrapper", Squarespace::video)
                .ofClass("sqs-audio-embed", Squarespace::audio)
                .ofClass("image-caption-wrapper", (box, cuts) -> caption(box));
    }

    private static void video(Element box, Cuts cuts) {
        if (box.selectFirst("iframe") != null) return;
        var frame = Jsoup.parseBodyFragment(box.attr("data-html")).selectFirst("iframe[src]");
        if (frame != null)
            new Card(frame.attr("src")).titled(frame.attr("title")).replace(box, cuts);
    }

    private static void audio(Element box, Cuts cuts) {
        var address = box.attr("data-url").strip();
        if (!address.isEmpty())
            new Card(address)
                    .titled(box.attr("data-title"))
                    .by(box.attr("data-author"))
                    .replace(box, cuts);
    }

    /** Older sites wrote captions as boxes. */
    private static void caption(Element box) {
        var figure = box.closest("figure");
        if (figure != null && box.nameIs("div") && figure.selectFirst("figcaption") == null) box.tagName("figcaption");
    }
}
