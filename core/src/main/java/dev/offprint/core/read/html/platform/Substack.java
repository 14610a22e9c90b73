// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jsoup.nodes.Element;

/** The boxes of Substack; most carry their content as JSON too, in exports often as JSON alone. Stateless. */
final class Substack {
    private static final List<String> ADDRESSES = List.of("url", "canonical_url", "base_url", "videoUrl", "src");
    private static final List<String> TITLES = List.of("title", "name", "label", "filename");
    private static final List<String> PROVIDERS = List.of("publication_name", "provider");
    private static final List<String> WORDS =
            List.of("full_text", "truncated_body_text", "caption", "description", "hero_text", "body", "comment/body");

    private Substack() {}

    static Rules.Draft rules(Rules.Draft rules) {
        return rules.ofClass("button-wrapper, captioned-button-wrap", Substack::button)
                .ofClass("pullquote", (box, cuts) -> pull(box))
                .ofClass("image-link-expand", Chrome.out(Cut.PLAYER))
                .ofClass("image-gallery-embed", (box, cuts) -> gallery(box))
                .ofClass("youtube-wrap", (box, cuts) -> video(box, "https://www.youtube.com/watch?v=", cuts))
                .ofClass("vimeo-wrap", (box, cuts) -> video(box, "https://vimeo.com/", cuts))
                .ofClass("latex-rendered", (box, cuts) -> formula(box))
                .ofClass("poll-embed, community-chat, directMessage", Chrome.out(Cut.INTERACTIVE))
                .ofClass("preformatted-block", Substack::poetry)
                .ofClass("file-embed-wrapper", Substack::file)
                .ofClass("instagram", Substack::instagram)
                .ofClass(
                        "tweet, embedded-post-wrap, embedded-publication-wrap, digest-post-embed, comment, bluesky-wrap,"
                                + " tiktok-wrap, apple-podcast-container, spotify-wrap, soundcloud-wrap",
                        Substack::card);
    }

    /** Real links stay; the others are for the site. */
    private static void button(Element box, Cuts cuts) {
        var attributes = Attributes.of(box);
        var address = Attributes.text(attributes, List.of("url"));
        if (address.isEmpty()) address = Parts.attribute(box, "a[href]", "href");
        if (Parts.isSignUp(address)) cuts.out(box, Cut.SIGN_UP);
        else if (Parts.isShare(address)) cuts.out(box, Cut.SHARE);
        else if (box.text().isBlank() && !address.isEmpty())
            box.appendElement("a").attr("href", address).text(Attributes.text(attributes, List.of("text")));
    }

    private static void pull(Element box) {
        if (box.nameIs("div")) Parts.become(box, "blockquote", "pullquote");
    }

    /** What the platform calls poetry. */
    private static void poetry(Element box, Cuts cuts) {
        cuts.out(box.select("label"), Cut.PLAYER);
        box.select("pre").addClass("verse");
    }

    private static void gallery(Element box) {
        var gallery = Attributes.of(box).path("gallery");
        if (gallery.path("images").isEmpty()) return;
        var figure = new Element("figure");
        for (var image : gallery.path("images")) {
            var img = figure.appendElement("img").attr("src", Attributes.text(image, List.of("src")));
            var alt = image.path("alt").asText("");
            if (!alt.isBlank()) img.attr("alt", alt);
        }
        var caption = Attributes.text(gallery, List.of("caption"));
        if (!caption.isEmpty()) figure.appendElement("figcaption").text(caption);
        box.replaceWith(figure);
    }

    private static void video(Element box, String site, Cuts cuts) {
        var id = Attributes.text(Attributes.of(box), List.of("videoId"));
        if (!id.isEmpty()) new Card(site + id).replace(box, cuts);
    }

    private static void formula(Element box) {
        var tex = Attributes.text(Attributes.of(box), List.of("persistentExpression"));
        if (tex.isEmpty()) return;
        box.replaceWith(new Element("span").addClass("math").addClass("display").text(tex));
    }

    private static void file(Element box, Cuts cuts) {
        var address = Parts.attribute(box, "a[href]", "href");
        if (address.isEmpty()) return;
        cuts.out(box.select("a, img"), Cut.PLAYER);
        var title = Parts.text(box, ".file-embed-details-h1");
        box.select(".file-embed-details-h1").remove();
        new Card(address).titled(title).saying(box.text()).replace(box, cuts);
    }

    private static void instagram(Element box, Cuts cuts) {
        var attributes = Attributes.of(box);
        var id = Attributes.text(attributes, List.of("instagram_id"));
        if (id.isEmpty()) return;
        new Card("https://www.instagram.com/p/" + id + "/")
                .titled(Attributes.text(attributes, TITLES))
                .saying(Attributes.text(attributes, List.of("author_name")))
                .replace(box, cuts);
    }

    /** Whatever has an address in its JSON. */
    private static void card(Element box, Cuts cuts) {
        var attributes = Attributes.of(box);
        var address = Attributes.text(attributes, ADDRESSES);
        if (address.isEmpty()) return;
        new Card(address)
                .titled(title(attributes))
                .by(Attributes.text(attributes, PROVIDERS))
                .saying(Attributes.text(attributes, WORDS))
                .replace(box, cuts);
    }

    private static String title(JsonNode attributes) {
        var title = Attributes.text(attributes, TITLES);
        var person = Attributes.text(attributes, List.of("username"));
        if (!person.isEmpty()) title = (title + " (@" + person + ")").strip();
        var subtitle = Attributes.text(attributes, List.of("subtitle", "author_name"));
        return subtitle.isEmpty() || subtitle.equals(title) ? title : (title + " – " + subtitle).strip();
    }
}
