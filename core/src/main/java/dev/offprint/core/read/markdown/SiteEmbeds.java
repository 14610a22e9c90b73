// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** Films and posts that a generator's tag names, as HTML embeds them. Stateless. */
final class SiteEmbeds {
    private static final Pattern ID = Pattern.compile("[\\w-]{3,40}");

    private SiteEmbeds() {}

    /** Empty when a tag names none that is known. */
    static Optional<SitePart> of(String tag) {
        return TagWords.of(tag)
                .flatMap(words -> address(words).map(address -> {
                    var frame = frame(address, words.value("title", "caption", "alt"));
                    return new SitePart(frame, words.notIn(frame));
                }));
    }

    private static Optional<String> address(TagWords tag) {
        var first = tag.words().isEmpty() ? "" : tag.words().get(0);
        var named = tag.value("id", "url", "src", "video_id", "video", "link");
        var id = named.isEmpty() ? first : named;
        var site = switch (tag.name()) {
            case "youtube", "youtuber", "youtube-lite", "yt", "youtube-player" -> "https://www.youtube.com/embed/";
            case "vimeo" -> "https://player.vimeo.com/video/";
            case "tweet", "twitter", "x" ->
                "https://twitter.com/" + (tag.value("user").isEmpty() ? "i" : tag.value("user")) + "/status/";
            case "instagram" -> "https://www.instagram.com/p/";
            case "dailymotion" -> "https://www.dailymotion.com/embed/video/";
            default -> "";
        };
        if (site.isEmpty()) return Optional.empty();
        if (id.startsWith("https://") || id.startsWith("http://")) return Optional.of(id);
        return ID.matcher(id).matches() ? Optional.of(site + id) : Optional.empty();
    }

    private static String frame(String address, String title) {
        var named = title.isEmpty() ? "" : " title=\"" + Entities.escape(title) + "\"";
        return "\n\n<iframe src=\"" + Entities.escape(address) + "\"" + named + "></iframe>\n\n";
    }
}
