// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import dev.offprint.core.read.Reading;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files of pictures: journals name them without an ending, by a DOI, or as a TIFF of which a lighter form lies
 * beside the article.
 */
final class Graphics {
    private static final List<String> ENDINGS = List.of("jpg", "jpeg", "png", "gif", "svg", "webp", "tif", "tiff");

    private final Reading reading;

    Graphics(Reading reading) {
        this.reading = reading;
    }

    /** A picture as HTML has it, with its description. */
    Element img(Element graphic) {
        var img = new Element("img").attr("src", address(graphic));
        var words = description(graphic);
        if (words != null) img.attr("alt", words);
        return img;
    }

    /** The first that is there; the first of all when none is. */
    Element best(List<Element> graphics) {
        return graphics.stream()
                .filter(g -> found(g.attr("xlink:href")) != null)
                .findFirst()
                .orElse(graphics.get(0));
    }

    private String address(Element graphic) {
        var raw = graphic.attr("xlink:href").strip();
        var found = found(raw);
        return found == null ? WebAddress.of("", raw) : found;
    }

    /** The address under which it is there; null when it is nowhere. */
    private @Nullable String found(String raw) {
        var address = raw.strip();
        if (address.isEmpty() || address.matches("(?i)(?:https?|data|ftp):.*")) return null;
        return candidates(address).stream().filter(this::isThere).findFirst().orElse(null);
    }

    private static Set<String> candidates(String address) {
        var base = address.substring(address.lastIndexOf('/') + 1);
        var all = new LinkedHashSet<String>();
        for (var name : List.of(address, base, base.replaceFirst("^journal\\.", ""))) {
            if (name.contains(":") || name.isEmpty()) continue;
            var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            boolean hasEnding = ENDINGS.contains(ending);
            var stem = hasEnding ? name.substring(0, name.lastIndexOf('.')) : name;
            if (hasEnding && !ending.startsWith("tif")) all.add(name);
            ENDINGS.stream()
                    .flatMap(e -> Stream.of(e, e.toUpperCase(Locale.ROOT)))
                    .forEach(e -> all.add(stem + "." + e));
            all.add(name);
        }
        return all;
    }

    /** What must not be read is not there; the picture intake says why when it is asked for by its own address. */
    private boolean isThere(String address) {
        try {
            return reading.source().resources().find(address).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /** Beside the picture, or beside the figure's only picture; null when there is none. */
    private static @Nullable String description(Element graphic) {
        var parent = graphic.parent();
        var own = graphic.select("> alt-text, > long-desc").text().strip();
        if (!own.isEmpty() || parent == null) return own.isEmpty() ? null : own;
        boolean isOnly =
                parent.select("> graphic, > inline-graphic, > media").size() == 1 || parent.nameIs("alternatives");
        if (!isOnly) return null;
        var box = parent.nameIs("alternatives") && parent.parent() != null ? parent.parent() : parent;
        var words = (parent.select("> alt-text, > long-desc").text() + " "
                        + (box.equals(parent)
                                ? ""
                                : box.select("> alt-text, > long-desc").text()))
                .strip();
        return words.isEmpty() ? null : words;
    }
}
