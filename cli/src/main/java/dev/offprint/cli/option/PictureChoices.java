// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import dev.offprint.core.picture.PictureOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How large pictures may be. */
public final class PictureChoices {
    @Manual(
            example = "story.md --image-max 1600",
            standard = "every picture in its own size",
            formats = "PDF, Word, EPUB",
            more = "Drawings in SVG stay drawings.")
    @Option(
            names = "--image-max",
            paramLabel = "N",
            converter = Numbers.class,
            description = "Scale pictures down whose longer side has more pixels: 1600.")
    private @Nullable Integer longestSide;

    @Manual(example = "story.md --image-max 1600 --image-quality 80", standard = "90", formats = "PDF, Word, EPUB")
    @Option(
            names = "--image-quality",
            paramLabel = "N",
            converter = Numbers.class,
            description = "1 to 100, of JPEGs that must be written anew; all others are passed through.")
    private @Nullable Integer quality;

    /** Nothing asked for. */
    public PictureChoices() {}

    /**
     * What is asked of pictures.
     *
     * @throws IllegalArgumentException it cannot be
     */
    PictureOptions pictures() {
        var options = PictureOptions.STANDARD;
        if (longestSide != null) options = options.withLongestSide(longest(longestSide));
        return quality == null ? options : options.withQuality(checked(quality));
    }

    private static int longest(int pixels) {
        if (pixels >= 16) return pixels;
        throw new IllegalArgumentException("--image-max must be at least 16 pixels, was " + pixels);
    }

    private static int checked(int quality) {
        if (quality >= 1 && quality <= 100) return quality;
        throw new IllegalArgumentException("--image-quality must be 1 to 100, was " + quality);
    }
}
