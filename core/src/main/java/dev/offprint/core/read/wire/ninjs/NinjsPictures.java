// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.wire.PictureElement;
import dev.offprint.core.read.wire.TextBody;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Makes figures of pictures, films and sounds, which are items of their own. Of one reading. */
final class NinjsPictures {
    private static final Set<String> TYPES = Set.of("picture", "graphic", "video", "audio");

    private static final Pattern FURNITURE = Pattern.compile("(?i)logo|icon|thumbnail");

    private final Reading reading;

    NinjsPictures(Reading reading) {
        this.reading = reading;
    }

    boolean isOne(JsonNode item) {
        return TYPES.contains(item.path("type").asText(""));
    }

    /** The figures of what goes with an item and does not stand in its body already. */
    List<Element> associated(JsonNode item, Element body) {
        var figures = new ArrayList<Element>();
        int others = 0;
        for (var other : Fields.objects(item, "associations")) {
            if (!isOne(other) || isFurniture(item, other)) others++;
            else if (!stands(other, body))
                figure(other).ifPresent(figure -> {
                    leftOut(other, figure);
                    figures.add(figure);
                });
        }
        if (others > 0) {
            var what = others + " associated items that are logos, or no pictures, films or sounds, are left out";
            reading.info("read.ninjs.associations", reading.place(), what, "");
        }
        return figures;
    }

    /** Whether something belongs to a site, not to the text, by the name under which it goes along. */
    private static boolean isFurniture(JsonNode item, JsonNode other) {
        var key = item.path("associations").properties().stream()
                .filter(e -> e.getValue().equals(other))
                .map(Map.Entry::getKey)
                .findFirst();
        return FURNITURE.matcher(key.orElse(other.path("name").asText(""))).find();
    }

    private static boolean stands(JsonNode other, Element body) {
        var markup = body.select("img, video, audio, figure, picture").outerHtml();
        if (markup.isEmpty()) return false;
        var uri = other.path("uri").asText("");
        return (!uri.isEmpty() && markup.contains(uri))
                || addresses(other).stream().anyMatch(markup::contains);
    }

    /** The figure of one; empty, with a warning, when it has neither address nor words. */
    Optional<Element> figure(JsonNode item) {
        var address = PictureElement.address(reading, addresses(item));
        var caption = caption(item);
        if (address.isEmpty() && !caption.hasText()) {
            var what = "a " + item.path("type").asText() + " without an address or words is left out";
            reading.warning("read.ninjs.picture", reading.place(), what, "");
            return Optional.empty();
        }
        // Without a rendition the name of the item is the address that it is missing at.
        var there = address.orElse(item.path("uri").asText("picture"));
        return Optional.of(PictureElement.figure(element(item), there, caption, credit(item)));
    }

    /** A film of which only pictures can be had is one of those. */
    private static String element(JsonNode item) {
        var type = item.path("type").asText("");
        boolean isPicture = renditions(item).stream()
                .findFirst()
                .filter(r -> isOf(r, "image"))
                .isPresent();
        return !isPicture && (type.equals("video") || type.equals("audio")) ? type : "img";
    }

    private static List<String> addresses(JsonNode item) {
        return renditions(item).stream()
                .flatMap(r -> Fields.text(r, "href").stream())
                .toList();
    }

    /** What is of the item's own kind first, and of that the largest. */
    private static List<JsonNode> renditions(JsonNode item) {
        var type = item.path("type").asText("");
        return Fields.objects(item, "renditions").stream()
                .filter(r -> Fields.text(r, "href").isPresent())
                .sorted(Comparator.comparing((JsonNode r) -> !isOf(r, type))
                        .thenComparing(
                                Comparator.comparingLong(NinjsPictures::pixels).reversed()))
                .toList();
    }

    private static boolean isOf(JsonNode rendition, String type) {
        return Fields.text(rendition, "mimetype", "contenttype").orElse("").startsWith(type + "/");
    }

    private static long pixels(JsonNode rendition) {
        return rendition.path("width").asLong(0)
                * Math.max(1, rendition.path("height").asLong(1));
    }

    private Element caption(JsonNode item) {
        var descriptions = new Variants(item, "description", "descriptions");
        var headlines = new Variants(item, "headline", "headlines");
        var taken = descriptions
                .ofRole("caption", "xhtml", "html", "richtext", "text", "main", "")
                .or(() -> headlines.all().stream().findFirst());
        var text = reading.text(taken.map(Variants.Variant::value).orElse(""));
        return text.indexOf('<') < 0
                ? TextBody.of(text)
                : Jsoup.parseBodyFragment(text).body();
    }

    /** Tells of the texts of a picture that goes with an item; those of an item of its own are the article's. */
    private void leftOut(JsonNode item, Element figure) {
        Stream.of(new Variants(item, "headline", "headlines"), new Variants(item, "description", "descriptions"))
                .flatMap(variants -> variants.all().stream())
                .map(variant -> Jsoup.parseBodyFragment(variant.value()).text())
                .filter(words -> !figure.text().contains(words))
                .forEach(this::leftOut);
    }

    private void leftOut(String words) {
        var what = "of a picture's texts one is its caption; another is not printed: " + words;
        reading.info("read.ninjs.caption", reading.place(), what, "");
    }

    private String credit(JsonNode item) {
        var line = new Variants(item, "description", "descriptions").ofRole("creditline", "credit");
        return reading.text(line.map(Variants.Variant::value)
                .or(() -> Fields.text(item, "byline", "by", "copyrightholder"))
                .orElse(""));
    }
}
