// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.platform;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Players that wait for a click, and scripts that stand for what they show. Stateless. */
final class Players {
    private static final String YOUTUBE = "https://www.youtube.com/watch?v=";
    private static final String VIMEO = "https://vimeo.com/";
    private static final Pattern SCRIPT = Pattern.compile(
            "(?:https?:)?//(?:gist\\.github\\.com/[^?#]+?\\.js|(?:www\\.)?asciinema\\.org/a/\\w+\\.js).*");

    private Players() {}

    static Rules.Draft rules(Rules.Draft rules) {
        return rules.ofName("lite-youtube, youtube-video, youtube-player", (e, cuts) -> lite(e, YOUTUBE, cuts))
                .ofName("lite-vimeo, vimeo-video", (e, cuts) -> lite(e, VIMEO, cuts))
                .ofName("script", Players::script)
                .ofName("iframe", Players::untrace)
                .ofClass(
                        "rll-youtube-player, lazy-youtube, lyte-wrapper, lyMe, lazyYT, youtube-lite, yt-lite,"
                                + " youtube-player, ytp-placeholder",
                        (e, cuts) -> lite(e, YOUTUBE, cuts))
                .ofClass("flourish-embed", Players::flourish);
    }

    private static void lite(Element player, String site, Cuts cuts) {
        if (player.selectFirst("iframe") != null) return;
        var address = address(player, site);
        if (address.isEmpty()) return;
        var title = title(player);
        new Card(address).titled(title).replace(player, cuts);
    }

    private static String address(Element player, String site) {
        for (var name : List.of("videoid", "video-id", "data-videoid", "data-video-id", "data-id", "data-youtube-id")) {
            var id = player.attr(name).strip();
            if (id.matches("[\\w-]+")) return site + id;
        }
        for (var name : List.of("src", "data-src", "data-url", "data-embed")) {
            var address = player.attr(name).strip();
            if (address.contains("//")) return address;
        }
        return "";
    }

    private static String title(Element player) {
        var words = player.text().strip();
        if (!words.isEmpty()) return words;
        for (var name : List.of("playlabel", "videotitle", "title", "data-title", "aria-label", "data-alt")) {
            var title = player.attr(name).strip();
            if (!title.isEmpty()) return title.replaceFirst("^Play(?: video)?: ", "");
        }
        return "";
    }

    private static void script(Element script, Cuts cuts) {
        var address = script.attr("src").strip();
        if (SCRIPT.matcher(address).matches()) new Card(address).replace(script, cuts);
        var channel = script.attr("data-telegram-post").strip();
        if (!channel.isEmpty()) new Card("https://t.me/" + channel).replace(script, cuts);
    }

    /** A frame of no size counts readers. */
    private static void untrace(Element frame, Cuts cuts) {
        boolean isTrace = frame.attr("width").matches("[01](?:px)?")
                || frame.attr("height").matches("[01](?:px)?");
        boolean isShown = frame.hasClass("wp-embedded-content");
        if (isTrace && !isShown) cuts.out(frame, Cut.ADVERTISING);
    }

    private static void flourish(Element element, Cuts cuts) {
        var path = element.attr("data-src").strip();
        if (path.matches("(?:visualisation|story)/\\d+.*"))
            new Card("https://public.flourish.studio/" + path).holding(element).replace(element, cuts);
    }
}
