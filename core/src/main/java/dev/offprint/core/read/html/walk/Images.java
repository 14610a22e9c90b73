// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.model.AltText;
import dev.offprint.core.model.Image;
import dev.offprint.core.model.InlineImage;
import dev.offprint.core.read.PictureIntake;
import dev.offprint.core.read.html.flow.Flow;
import dev.offprint.core.read.html.flow.LeftOut;
import dev.offprint.core.read.html.flow.Standing;
import dev.offprint.core.read.html.picture.PictureAddresses;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Makes pictures, looking through what pages do to load them late. */
final class Images {
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
        var addresses = PictureAddresses.of(img);
        if (addresses.own().isEmpty()) {
            walk.findings().warning("image-address", img, "a picture without an address is left out", "");
            return Optional.empty();
        }
        var image = pictures.image(addresses.best(), addresses.own(), alt(img));
        if (img.hasAttr("title") && img.closest("figure") == null) standing.title(image, img.attr("title"));
        return Optional.of(image);
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
