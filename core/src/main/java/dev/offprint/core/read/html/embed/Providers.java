// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.embed;

import java.util.List;

/** Who shows films, sounds, posts, maps and code in other people's pages. Stateless. */
final class Providers {
    private static final int DEEPEST = 3;

    /** Frames that show what another address names. */
    private static final List<Provider> FRAMES = List.of(
            Provider.of("Embedly", "cdn\\.embedly\\.com", "/widgets/[^?]*\\?(?:.*&)?url=([^&]+)", "%1"),
            Provider.of("Facebook", "facebook\\.com", "/(?:v[\\d.]+/)?plugins/\\w+\\.php\\?(?:.*&)?href=([^&]+)", "%1"),
            Provider.of("SoundCloud", "w\\.soundcloud\\.com", "/player/?\\?(?:.*&)?url=([^&]+)", "%1"));

    private static final List<Provider> ALL = List.of(
            Provider.of(
                    "YouTube",
                    "(?:m\\.)?youtube(?:-nocookie)?\\.com",
                    "/(?:embed/videoseries|playlist)/?\\?(?:.*&)?list=([\\w-]+)",
                    "https://www.youtube.com/playlist?list=$1"),
            Provider.of(
                    "YouTube",
                    "(?:m\\.)?youtube(?:-nocookie)?\\.com",
                    "/(?:embed/|v/|shorts/|live/|watch/?\\?(?:.*&)?v=)([\\w-]+)",
                    "https://www.youtube.com/watch?v=$1"),
            Provider.of("YouTube", "youtu\\.be", "/([\\w-]+)", "https://www.youtube.com/watch?v=$1"),
            Provider.of("Vimeo", "player\\.vimeo\\.com", "/video/(\\d+)\\?(?:.*&)?h=(\\w+)", "https://vimeo.com/$1/$2"),
            Provider.of("Vimeo", "player\\.vimeo\\.com", "/video/(\\d+)", "https://vimeo.com/$1"),
            Provider.of(
                    "Dailymotion",
                    "(?:geo\\.)?dailymotion\\.com",
                    "/(?:embed/video/|player[^?]*\\?(?:.*&)?video=)(\\w+)",
                    "https://www.dailymotion.com/video/$1"),
            Provider.of(
                    "Twitch", "player\\.twitch\\.tv", "/?\\?(?:.*&)?video=v?(\\d+)", "https://www.twitch.tv/videos/$1"),
            Provider.of("Twitch", "player\\.twitch\\.tv", "/?\\?(?:.*&)?channel=(\\w+)", "https://www.twitch.tv/$1"),
            Provider.of(
                    "TED", "embed\\.ted\\.com", "/talks/(?:lang/[\\w-]+/)?([\\w-]+)", "https://www.ted.com/talks/$1"),
            Provider.of("Loom", "loom\\.com", "/(?:embed|share)/(\\w+)", "https://www.loom.com/share/$1"),
            Provider.of(
                    "Spotify",
                    "open\\.spotify\\.com",
                    "/embed(?:-podcast)?/(\\w+)/(\\w+)",
                    "https://open.spotify.com/$1/$2"),
            Provider.of(
                    "Apple Podcasts", "embed\\.podcasts\\.apple\\.com", "/([^?#]+)", "https://podcasts.apple.com/$1"),
            Provider.of("Apple Music", "embed\\.music\\.apple\\.com", "/([^?#]+)", "https://music.apple.com/$1"),
            Provider.of(
                    "Mixcloud",
                    "(?:player-widget\\.)?mixcloud\\.com",
                    "/widget/iframe/\\?(?:.*&)?feed=(?:https?%3A%2F%2Fwww\\.mixcloud\\.com)?(%2F[^&]+|/[^&]+)",
                    "https://www.mixcloud.com%1"),
            Provider.of(
                    "Twitter", "platform\\.twitter\\.com", "/embed/.*[?&]id=(\\d+)", "https://twitter.com/i/status/$1"),
            Provider.of(
                    "Twitter",
                    "(?:mobile\\.)?twitter\\.com",
                    "/(\\w+)/status(?:es)?/(\\d+)",
                    "https://twitter.com/$1/status/$2"),
            Provider.of("X", "x\\.com", "/(\\w+)/status/(\\d+)", "https://x.com/$1/status/$2"),
            Provider.of(
                    "Bluesky", "bsky\\.app", "/profile/([^/?#]+)/post/(\\w+)", "https://bsky.app/profile/$1/post/$2"),
            Provider.of(
                    "Instagram",
                    "instagram\\.com",
                    "/(?:[\\w.]+/)?(p|reel|tv)/([\\w-]+)",
                    "https://www.instagram.com/$1/$2/"),
            Provider.of(
                    "Reddit", "(?:embed\\.reddit\\.com|redditmedia\\.com)", "/([^?#]+)", "https://www.reddit.com/$1"),
            Provider.of(
                    "CodePen", "codepen\\.io", "/([^/]+)/embed/(?:preview/)?(\\w+)", "https://codepen.io/$1/pen/$2"),
            Provider.of("JSFiddle", "jsfiddle\\.net", "/(.+?)/embedded", "https://jsfiddle.net/$1/"),
            Provider.of("GitHub", "gist\\.github\\.com", "/([^?#]+?)\\.(?:js|pibb)\\b", "https://gist.github.com/$1"),
            Provider.of("asciinema", "asciinema\\.org", "/a/(\\w+)", "https://asciinema.org/a/$1"),
            Provider.of("Giphy", "giphy\\.com", "/embed/(\\w+)", "https://giphy.com/gifs/$1"),
            Provider.of("Internet Archive", "archive\\.org", "/embed/([^?#]+)", "https://archive.org/details/$1"));

    /** Hosts whose names people know better than the host's. */
    private static final List<Provider> NAMED = List.of(
            named("YouTube", "(?:.*\\.)?(?:youtube(?:-nocookie)?\\.com|youtu\\.be)"),
            named("Vimeo", "(?:.*\\.)?vimeo\\.com"),
            named("Twitter", "(?:.*\\.)?twitter\\.com"),
            named("X", "x\\.com"),
            named("Instagram", "(?:.*\\.)?instagram\\.com"),
            named("TikTok", "(?:.*\\.)?tiktok\\.com"),
            named("Facebook", "(?:.*\\.)?(?:facebook\\.com|fb\\.watch)"),
            named("Threads", "threads\\.(?:net|com)"),
            named("Bluesky", "(?:.*\\.)?bsky\\.app"),
            named("Reddit", "(?:.*\\.)?reddit\\.com"),
            named("Pinterest", "(?:.*\\.)?pinterest\\.[a-z.]+"),
            named("LinkedIn", "(?:.*\\.)?linkedin\\.com"),
            named("Telegram", "t\\.me"),
            named("SoundCloud", "(?:.*\\.)?soundcloud\\.com"),
            named("Spotify", "(?:.*\\.)?spotify\\.com"),
            named("Bandcamp", "(?:.*\\.)?bandcamp\\.com"),
            named("Dailymotion", "(?:.*\\.)?dailymotion\\.com"),
            named("Twitch", "(?:.*\\.)?twitch\\.tv"),
            named("Datawrapper", "(?:.*\\.)?(?:dwcdn\\.net|datawrapper\\.de)"),
            named("Flourish", "(?:.*\\.)?(?:flourish\\.studio|flo\\.uri\\.sh)"),
            named("GitHub", "(?:.*\\.)?github\\.com"),
            Provider.of("Google Maps", "(?:maps\\.)?google\\.[a-z.]+", "/maps|/\\?", ""));

    private Providers() {}

    private static Provider named(String name, String host) {
        return Provider.of(name, host, "", "");
    }

    static Shown of(String address) {
        return of(address, 0);
    }

    private static Shown of(String address, int depth) {
        var parts = Provider.parts(address);
        if (parts.isEmpty()) return new Shown(address, null);
        for (var frame : FRAMES) {
            var inner = frame.page(address, parts.get())
                    .filter(a -> Provider.parts(a).isPresent());
            if (inner.isPresent() && depth < DEEPEST) return of(inner.get(), depth + 1);
        }
        for (var list : List.of(ALL, NAMED)) {
            for (var provider : list) {
                var page = provider.page(address, parts.get());
                if (page.isPresent()) return new Shown(page.get(), provider.name());
            }
        }
        return new Shown(address, parts.get().group(1));
    }
}
