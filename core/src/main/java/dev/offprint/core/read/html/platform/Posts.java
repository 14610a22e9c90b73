// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.platform;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Posts of networks that pages quote in full, for scripts to dress up. Stateless. */
final class Posts {
    private static final List<Network> NETWORKS = List.of(
            new Network("twitter-tweet, twitter-video", "", "(?:twitter|x)\\.com/.*/status(?:es)?/\\d+"),
            new Network("instagram-media", "data-instgrm-permalink", "instagram\\.com/(?:[\\w.]+/)?(?:p|reel|tv)/"),
            new Network("tiktok-embed", "cite", "tiktok\\.com/@[^/]+/video/"),
            new Network("reddit-card, reddit-embed-bq", "", "reddit\\.com/r/[^/]+/comments/"),
            new Network("bluesky-embed", "", "bsky\\.app/profile/.*/post/"),
            new Network("text-post-media", "data-text-post-permalink", "threads\\.(?:net|com)/"),
            new Network("mastodon-embed", "data-embed-url", "/@[^/]+/\\d+"),
            new Network("fb-post, fb-video", "data-href", "facebook\\.com/.*/(?:posts|videos)/"),
            new Network("imgur-embed-pub", "", "imgur\\.com/"),
            new Network("telegram-post", "data-telegram-post", "https://t.me/", "t\\.me/"));

    /** What players of posts write for want of the post. */
    private static final Pattern CALL = Pattern.compile(
            "(?:view|see) this (?:post|photo|video|profile) on \\w+|view on \\w+", Pattern.CASE_INSENSITIVE);

    private Posts() {}

    /**
     * How a network writes a post.
     *
     * @param classes of the element, with commas between
     * @param attribute that holds the address; empty: none does
     * @param base of the address in the attribute, where it is not whole
     * @param link what is found in the addresses of links to the post
     */
    private record Network(String classes, String attribute, String base, Pattern link) {
        Network(String classes, String attribute, String link) {
            this(classes, attribute, "", link);
        }

        Network(String classes, String attribute, String base, String link) {
            this(classes, attribute, base, Pattern.compile(link));
        }

        /** What the attribute says; empty when it says nothing. */
        String address(Element post) {
            var value = attribute.isEmpty() ? "" : post.attr(attribute).strip();
            return value.isEmpty() || value.contains("//") ? value : base + value;
        }
    }

    static Rules.Draft rules(Rules.Draft rules) {
        for (var network : NETWORKS) rules.ofClass(network.classes(), (post, cuts) -> rewrite(network, post, cuts));
        return rules;
    }

    private static void rewrite(Network network, Element post, Cuts cuts) {
        var link = link(network, post);
        var said = network.address(post);
        var address = said.isEmpty() && link != null ? link.attr("href") : said;
        if (address.isEmpty() || post.selectFirst("iframe") != null) return;
        for (var call : post.select("a, p")) {
            if (CALL.matcher(call.text().strip()).matches()) cuts.out(call, Cut.PLAYER);
        }
        var title = title(post);
        if (title.isEmpty() && link != null && link.hasParent()) {
            title = link.text();
            link.remove();
        }
        new Card(address).titled(title).holding(post).replace(post, cuts);
    }

    /** The last link to the post: earlier ones may stand in its words. */
    private static @Nullable Element link(Network network, Element post) {
        Element last = null;
        for (var link : post.select("a[href]"))
            if (network.link().matcher(link.attr("href")).find()) last = link;
        return last;
    }

    /** What stands behind the last paragraph: who wrote it and when. It leaves the post. */
    private static String title(Element post) {
        var signature = new StringBuilder();
        Element last = null;
        for (var child : post.children()) if (child.nameIs("p") || child.nameIs("div")) last = child;
        if (last == null) return "";
        for (Node at = last.nextSibling(); at != null; ) {
            var next = at.nextSibling();
            if (at instanceof TextNode text) signature.append(text.getWholeText());
            if (at instanceof Element element) signature.append(element.text());
            at.remove();
            at = next;
        }
        return signature.toString().replaceAll("\\s+", " ").strip().replaceFirst("^[—–―-]+\\s*", "");
    }
}
