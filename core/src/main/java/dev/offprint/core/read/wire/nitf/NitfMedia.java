// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire.nitf;

import dev.offprint.core.read.Reading;
import dev.offprint.core.read.wire.PictureElement;
import dev.offprint.core.read.wire.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Makes figures of pictures, films and sounds with their captions and producers. */
final class NitfMedia {
    private final NitfHtml html;
    private final Reading reading;

    NitfMedia(NitfHtml html, Reading reading) {
        this.html = html;
        this.reading = reading;
    }

    void figure(Element media, Element to) {
        var caption = new Element("div");
        Tree.all(media, "media-caption").forEach(c -> html.inside(c, caption));
        var credit =
                Tree.all(media, "media-producer").stream().map(Element::text).collect(Collectors.joining(", "));
        var references = Tree.all(media, "media-reference");
        var address = PictureElement.address(
                reading, Stream.concat(sources(references), inside(media)).toList());
        if (address.isEmpty()) {
            withoutAddress(caption, credit, to);
            return;
        }
        var figure = PictureElement.figure(element(media, references), address.get(), caption, credit);
        references.stream()
                .filter(r -> r.hasAttr("alternate-text"))
                .findFirst()
                .ifPresent(r ->
                        figure.child(0).attr("alt", r.attr("alternate-text")).attr("title", r.attr("name")));
        to.appendChild(figure);
    }

    /** Its words stay. */
    private void withoutAddress(Element caption, String credit, Element to) {
        reading.warning(
                "read.nitf.media", reading.place(), "a picture or film without an address leaves only its words", "");
        var box = to.appendElement("aside");
        caption.childNodesCopy().forEach(box::appendChild);
        if (!credit.isBlank()) box.appendElement("p").text(credit);
    }

    private static Stream<String> sources(List<Element> references) {
        return references.stream()
                .sorted((a, b) -> Long.compare(width(b), width(a)))
                .flatMap(r -> Stream.of(r.attr("source"), r.attr("data-location")))
                .map(String::strip)
                .filter(s -> !s.isEmpty());
    }

    private static long width(Element reference) {
        var width = reference.attr("width").strip();
        return width.matches("\\d{1,9}") ? Long.parseLong(width) : 0;
    }

    /** A picture whose bytes stand in the item. */
    private static Stream<String> inside(Element media) {
        var type = Tree.attribute("mime-type", media, "media-reference").orElse("");
        return Tree.all(media, "media-object").stream()
                .filter(o -> o.attr("encoding").equalsIgnoreCase("base64") && !type.isEmpty())
                .map(o -> "data:" + type + ";base64," + o.text().replaceAll("\\s+", ""));
    }

    private static String element(Element media, List<Element> references) {
        var type = media.attr("media-type").toLowerCase(Locale.ROOT);
        var mime = references.stream()
                .map(r -> r.attr("mime-type"))
                .filter(m -> !m.isBlank())
                .findFirst();
        var kind = type.isEmpty() ? mime.orElse("image") : type;
        if (kind.startsWith("video")) return "video";
        if (kind.startsWith("audio")) return "audio";
        return isPicture(kind, mime) ? "img" : "embed";
    }

    private static boolean isPicture(String kind, Optional<String> mime) {
        boolean isOther = mime.isPresent() && !mime.get().startsWith("image");
        return !isOther
                && (kind.startsWith("image")
                        || kind.startsWith("photo")
                        || kind.startsWith("graphic")
                        || kind.equals("other"));
    }
}
