// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.dom;

import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Tells players and posts that belong to an article from frames of advertising. Stateless. */
public final class Videos {
    private static final Pattern VIDEO = Pattern.compile(
            "//(?:www\\.)?(?:"
                    + "(?:dailymotion|youtube|youtube-nocookie|player\\.vimeo|v\\.qq|bilibili|live\\.bilibili)\\.com"
                    + "|(?:archive|upload\\.wikimedia)\\.org|player\\.twitch\\.tv)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POST = Pattern.compile(
            "//(?:[a-z0-9-]+\\.)*(?:"
                    + "twitter|x|instagram|facebook|tiktok|spotify|soundcloud|vimeo|ted|datawrapper|flourish|codepen|bandcamp"
                    + "|apple|giphy|reddit|threads|bsky|mastodon)\\.(?:com|app|net|social|de|studio|io)/",
            Pattern.CASE_INSENSITIVE);

    private Videos() {}

    /** Whether an element shows something from elsewhere. */
    public static boolean isEmbed(Element element) {
        return element.nameIs("iframe") || element.nameIs("embed") || element.nameIs("object");
    }

    /** Whether it is a player of a known site. */
    public static boolean isVideo(Element element) {
        if (!isEmbed(element)) return false;
        for (var attribute : element.attributes()) if (isAddressOf(VIDEO, attribute)) return true;
        return element.nameIs("object") && VIDEO.matcher(element.html()).find();
    }

    /** Whether it is a post, a song, a chart: what a text may quote. */
    public static boolean isPost(Element element) {
        if (!isEmbed(element)) return false;
        for (var attribute : element.attributes()) if (isAddressOf(POST, attribute)) return true;
        return false;
    }

    private static boolean isAddressOf(Pattern site, Attribute attribute) {
        return attribute.getValue().contains("//")
                && site.matcher(attribute.getValue()).find();
    }
}
