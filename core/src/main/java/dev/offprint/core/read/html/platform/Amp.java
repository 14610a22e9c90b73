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

    /** By the names of their elements. */
    private static final Map<String, Player> PLAYERS = Map.ofEntries(
            Map.entry("amp-youtube", new Player("data-videoid", "https://www.youtube.com/watch?v=")),
            Map.entry("amp-vimeo", new Player("data-videoid", "https://vimeo.com/")),
            Map.entry("amp-dailymotion", new Player("data-videoid", "https://www.dailymotion.com/video/")),
            Map.entry("amp-twitter", new Player("data-tweetid", "https://twitter.com/i/status/")),
            Map.entry("amp-instagram", new Player("data-shortcode", "https://www.instagram.com/p/")),
            Map.entry("amp-facebook", new Player("data-href", "")),
            Map.entry("amp-tiktok", new Player("data-src", "https://www.tiktok.com/embed/")),
            Map.entry("amp-soundcloud", new Player("data-trackid", "https://api.soundcloud.com/tracks/")),
            Map.entry("amp-reddit", new Player("data-src", "")),
            Map.entry("amp-pinterest", new Player("data-url", "")),
            Map.entry("amp-gist", new Player("data-gistid", "https://gist.github.com/")));

    private Amp() {}

    /**
     * A player.
     *
     * @param attribute that names what it shows
     * @param page where that is shown; empty when the attribute holds its whole address
     */
    private record Player(String attribute, String page) {}

    static Rules.Draft rules(Rules.Draft rules) {
        SAME.forEach((amp, plain) -> rules.ofName(amp, (element, cuts) -> rename(element, plain, cuts)));
        PLAYERS.forEach((amp, player) -> rules.ofName(amp, (element, cuts) -> player(element, player, cuts)));
        return rules.ofName("amp-ad, amp-embed, amp-sticky-ad", Chrome.out(Cut.ADVERTISING))
                .ofName("amp-social-share, amp-addthis", Chrome.out(Cut.SHARE))
                .ofName("amp-auto-ads", Chrome.out(Cut.ADVERTISING))
                .ofName("amp-analytics, amp-pixel, amp-consent", Chrome.out(Cut.COUNTING));
    }

    /** What is for browsers without AMP, and what stands in until it is loaded, is the same once more. */
    private static void rename(Element element, String name, Cuts cuts) {
        for (var other : element.select("noscript, [placeholder], [fallback], [overflow]")) {
            if (other.hasText()) cuts.tell(other, Cut.PLAYER);
            other.remove();
        }
        element.tagName(name);
        if (!name.equals("img")) return;
        if (element.hasText()) cuts.tell(element, Cut.PLAYER);
        element.empty();
    }

    private static void player(Element element, Player player, Cuts cuts) {
        var value = element.attr(player.attribute()).strip();
        if (value.isEmpty()) return;
        var address = value.contains("//") ? value : player.page() + value;
        // Posts carry their words as a stand-in.
        new Card(address).titled(element.attr("title")).holding(element).replace(element, cuts);
    }
}
