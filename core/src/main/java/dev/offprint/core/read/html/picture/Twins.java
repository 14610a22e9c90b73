// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.picture;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Joins pictures that scripts bring late with the same picture for browsers without scripts. Stateless. */
public final class Twins {
    private static final String TWIN = "data-twin-src";

    private Twins() {}

    /**
     * Takes each such picture once: a picture that stands beside its twin learns its address, and the twin goes. Changes
     * the root.
     */
    public static void join(Element root) {
        for (var noscript : root.getElementsByTag("noscript")) {
            var twin = noscript.selectFirst("img");
            if (twin == null) continue;
            var picture = picture(noscript);
            if (picture == null) continue;
            if (isLate(picture)) learn(picture, twin);
            noscript.select("img, source").remove(); // words stay, and are told of with what is for others
        }
    }

    private static void learn(Element picture, Element twin) {
        var known = PictureAddresses.of(twin).own();
        if (!known.isEmpty() && !picture.hasAttr(TWIN)) picture.attr(TWIN, known);
        if (twin.hasAttr("srcset") && !picture.hasAttr("srcset")) picture.attr("srcset", twin.attr("srcset"));
        if (twin.hasAttr("alt") && picture.attr("alt").isBlank()) picture.attr("alt", twin.attr("alt"));
    }

    /** The picture that stands before or – when it is a stand-in – behind what is for others, or in the same figure. */
    private static @Nullable Element picture(Element noscript) {
        var before = in(noscript.previousElementSibling());
        if (before != null) return before;
        var behind = in(noscript.nextElementSibling());
        if (behind != null && isLate(behind)) return behind;
        return alone(noscript.closest("figure, picture"));
    }

    private static @Nullable Element in(@Nullable Element element) {
        if (element == null || element.nameIs("noscript")) return null;
        return element.nameIs("img") ? element : element.selectFirst("img");
    }

    private static boolean isLate(Element img) {
        return StandIn.isPoor(img.attr("src").strip());
    }

    /** The only other picture of a figure. */
    private static @Nullable Element alone(@Nullable Element figure) {
        if (figure == null) return null;
        var others = figure.getElementsByTag("img").stream()
                .filter(img -> img.closest("noscript") == null)
                .toList();
        return others.size() == 1 ? others.get(0) : null;
    }
}
