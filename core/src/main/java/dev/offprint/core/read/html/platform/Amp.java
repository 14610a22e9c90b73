// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.platform;

import java.util.Map;
import org.jsoup.nodes.Element;

/** The elements of AMP pages. Stateless. */
final class Amp {
    private static final Map<String, String> SAME = Map.of(
            "amp-img", "img",
            "amp-anim", "img",
            "amp-iframe", "iframe",
            "amp-video-iframe", "iframe",
            "amp-video", "video",
            "amp-audio", "audio");

    /** Players by the attribute that names what they show, and its page. */
    private static final Map<String, String[]> PLAYERS = Map.ofEntries(
            Map.entry("amp-youtube", new String[] {"data-videoid", "https://www.youtube.com/watch?v="}),
            Map.entry("amp-vimeo", new String[] {"data-videoid", "https://vimeo.com/"}),
            Map.entry("amp-dailymotion", new String[] {"data-videoid", "https://www.dailymotion.com/video/"}),
            Map.entry("amp-twitter", new String[] {"data-tweetid", "https://twitter.com/i/status/"}),
            Map.entry("amp-instagram", new String[] {"data-shortcode", "https://www.instagram.com/p/"}),
            Map.entry("amp-facebook", new String[] {"data-href", ""}),
            Map.entry("amp-tiktok", new String[] {"data-src", "https://www.tiktok.com/embed/"}),
            Map.entry("amp-soundcloud", new String[] {"data-trackid", "https://api.soundcloud.com/tracks/"}),
            Map.entry("amp-reddit", new String[] {"data-src", ""}),
            Map.entry("amp-pinterest", new String[] {"data-url", ""}),
            Map.entry("amp-gist", new String[] {"data-gistid", "https://gist.github.com/"}));

    private Amp() {}

    static Rules rules(Rules rules) {
        SAME.forEach((amp, plain) -> rules.ofName(amp, (element, cuts) -> rename(element, plain, cuts)));
        PLAYERS.forEach((amp, player) -> rules.ofName(amp, (element, cuts) -> player(element, player)));
        return rules.ofName("amp-ad, amp-embed, amp-sticky-ad", Chrome.out(Cut.ADVERTISING))
                .ofName("amp-social-share, amp-addthis", Chrome.out(Cut.SHARE))
                .ofName("amp-analytics, amp-pixel, amp-auto-ads, amp-consent", (element, cuts) -> element.remove());
    }

    /** What is for browsers without AMP, and what stands in until it is loaded, is the same once more. */
    private static void rename(Element element, String name, Cuts cuts) {
        element.select("noscript").remove();
        for (var other : element.select("[placeholder], [fallback], [overflow]")) {
            if (other.hasText()) cuts.tell(other, Cut.PLAYER);
            other.remove();
        }
        element.tagName(name);
        if (name.equals("img")) element.empty();
    }

    private static void player(Element element, String[] player) {
        var value = element.attr(player[0]).strip();
        if (value.isEmpty()) return;
        var address = value.contains("//") ? value : player[1] + value;
        // Posts carry their words as a stand-in.
        new Card(address).titled(element.attr("title")).holding(element).replace(element);
    }
}
