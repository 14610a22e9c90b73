// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import com.fasterxml.jackson.databind.JsonNode;
import dev.offprint.archive.records.fields.Values;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.resource.Resources;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Posts as ActivityPub has them, such as in the outbox of a Mastodon archive. Stateless. */
final class Activity {
    private static final List<String> PUBLIC =
            List.of("https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public");
    private static final Pattern ACTOR =
            Pattern.compile("(?i)https?://([^/?#]+)/(?:users/|@|u/|c/|author/|profile/)([^/?#@]+)/?");

    private Activity() {}

    static boolean is(Values values) {
        return values.shape().id().equals("activity");
    }

    /** Whether it says to whom it goes, and that is not everybody. */
    static boolean isPrivate(Values values) {
        var activity = values.record();
        var post = activity.path("object");
        var own = hasReaders(post) ? post : activity;
        return is(values) && hasReaders(own) && !names(own.path("to")) && !names(own.path("cc"));
    }

    private static boolean hasReaders(JsonNode node) {
        return node.has("to") || node.has("cc");
    }

    private static boolean names(JsonNode readers) {
        if (readers.isTextual()) return PUBLIC.contains(readers.asText());
        for (var reader : readers) if (names(reader)) return true;
        return false;
    }

    /** A person who is told by the address of an account is called by its handle. */
    static List<Contributor> authors(List<String> texts) {
        return texts.stream()
                .map(text -> ACTOR.matcher(text).replaceFirst("@$2@$1"))
                .map(Contributor::author)
                .distinct()
                .toList();
    }

    /** Pictures and other files of a post, and what its poll lets choose, as HTML behind its text. */
    static String rest(Values values, Resources beside) {
        var post = values.record().path("object");
        var rest = new Element("div");
        for (var name : List.of("oneOf", "anyOf")) choices(post.path(name), rest);
        if (post.path("attachment").isObject()) attached(post.path("attachment"), beside, rest);
        for (var file : post.path("attachment")) if (file.isObject()) attached(file, beside, rest);
        return rest.html();
    }

    private static void choices(JsonNode choices, Element to) {
        if (choices.isEmpty()) return;
        var list = to.appendElement("ul");
        for (var choice : choices)
            list.appendElement("li").text(choice.path("name").asText());
    }

    private static void attached(JsonNode file, Resources beside, Element to) {
        var url = file.path("url").asText("").strip();
        if (url.isEmpty()) return;
        var address = inside(url, beside);
        var name = file.path("name").isTextual() ? file.path("name").asText() : "";
        if (file.path("mediaType").asText().startsWith("image/")) {
            var image = to.appendElement("figure").appendElement("img").attr("src", address);
            if (!name.isBlank()) image.attr("alt", name);
        } else {
            var words = name.isBlank() ? url.replaceFirst(".*/(?=.)", "") : name;
            to.appendElement("p").appendElement("a").attr("href", address).text(words);
        }
    }

    /** Addresses in an archive begin with a slash, which stands for its own top. */
    private static String inside(String url, Resources beside) {
        if (!url.startsWith("/")) return url;
        try {
            return beside.find(url.substring(1)).isPresent() ? url.substring(1) : url;
        } catch (IOException e) { // said when the picture is looked for
            return url;
        }
    }
}
