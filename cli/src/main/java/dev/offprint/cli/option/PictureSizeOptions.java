// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import dev.offprint.core.picture.PictureOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How pictures are stored. */
public final class PictureSizeOptions {
    @Manual(
            example = "story.md --image-max 1600",
            standard = "every picture keeps its size",
            formats = "PDF, Word, EPUB",
            more = "They are printed as large as before. Drawings in SVG have no pixels and stay as they are.",
            pictured = true)
    @Option(
            names = "--image-max",
            paramLabel = "PIXELS",
            converter = Numbers.class,
            description = "Scale larger pictures down until their longer side has so many pixels.")
    private @Nullable Integer most;

    @Manual(
            example = "story.md --image-max 1600 --image-quality 75",
            standard = "90",
            formats = "PDF, Word, EPUB",
            more = "A JPEG that need not be scaled, turned or brought to other colours is passed on untouched.",
            pictured = true)
    @Option(
            names = "--image-quality",
            paramLabel = "N",
            converter = Numbers.class,
            description = "1 to 100, of JPEGs that are written anew because they are scaled.")
    private @Nullable Integer quality;

    /** Nothing asked for. */
    public PictureSizeOptions() {}

    /**
     * The pictures that are asked for.
     *
     * @throws IllegalArgumentException a number cannot be
     */
    PictureOptions pictures() {
        if (most != null && most < 1) {
            throw new IllegalArgumentException("--image-max must be at least 1 pixel, was " + most);
        }
        if (quality != null && (quality < 1 || quality > 100)) {
            throw new IllegalArgumentException("--image-quality must be 1 to 100, was " + quality);
        }
        var pictures = PictureOptions.STANDARD;
        if (most != null) pictures = pictures.withLongestSide(most);
        return quality == null ? pictures : pictures.withQuality(quality);
    }
}
