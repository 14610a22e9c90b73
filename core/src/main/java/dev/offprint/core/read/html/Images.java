// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import dev.offprint.core.model.AltText;
import dev.offprint.core.model.Image;
import dev.offprint.core.model.InlineImage;
import dev.offprint.core.read.PictureIntake;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Makes pictures, looking through what pages do to load them late. */
final class Images {
    private static final List<String> LATE = List.of(
            "data-src",
            "data-original",
            "data-lazy-src",
            "data-hi-res-src",
            "data-full-src",
            "data-orig-file",
            "data-url");

    private final Walk walk;
    private final Standing standing;
    private final PictureIntake pictures;

    Images(Walk walk, Standing standing, PictureIntake pictures) {
        this.walk = walk;
        this.standing = standing;
        this.pictures = pictures;
    }

    void inline(Element img, Flow flow) {
        walk.ids().pend(img.id());
        image(img).ifPresent(image -> flow.add(new InlineImage(image)));
    }

    /** The picture of an element; empty when it has no address or only counts readers. */
    Optional<Image> image(Element img) {
        if (isPixel(img)) {
            walk.findings().leftOut(LeftOut.HIDDEN);
            return Optional.empty();
        }
        var address = address(img);
        if (address.isEmpty()) {
            walk.findings().warning("image-address", img, "a picture without an address is left out", "");
            return Optional.empty();
        }
        var image = pictures.image(address, alt(img));
        if (img.hasAttr("title") && img.closest("figure") == null) standing.title(image, img.attr("title"));
        return Optional.of(image);
    }

    private static String address(Element img) {
        var address = Links.address(img.attr("src"));
        boolean isStandIn = address.isEmpty() || isTinyData(address);
        if (!isStandIn) return address;
        for (var name : LATE) if (!img.attr(name).isBlank()) return Links.address(img.attr(name));
        for (var name : List.of("data-srcset", "srcset")) if (!img.attr(name).isBlank()) return first(img.attr(name));
        return address;
    }

    /** Transparent stand-ins are GIFs or SVGs of some hundred bytes. */
    private static boolean isTinyData(String address) {
        var start = address.substring(0, Math.min(20, address.length())).toLowerCase(Locale.ROOT);
        return address.length() < 1000 && (start.startsWith("data:image/gif") || start.startsWith("data:image/svg"));
    }

    private static String first(String srcset) {
        return Links.address(srcset.strip().split("[\\s,]+", 2)[0]);
    }

    private static boolean isPixel(Element img) {
        return isOne(img.attr("width")) && isOne(img.attr("height"));
    }

    private static boolean isOne(String measure) {
        return measure.equals("1") || measure.equals("0") || measure.equals("1px");
    }

    private static AltText alt(Element img) {
        if (img.hasAttr("alt")) return AltText.of(img.attr("alt").strip().replaceAll("\\s+", " "));
        var role = img.attr("role");
        boolean isDecoration = role.equals("presentation") || role.equals("none");
        return isDecoration ? new AltText.Decorative() : new AltText.Unknown();
    }
}
