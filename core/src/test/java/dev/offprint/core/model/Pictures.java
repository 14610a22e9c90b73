// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Small pictures for the tests: all but one made for them. */
public final class Pictures {
    private Pictures() {}

    /** A JPEG of 640 × 400 pixels. */
    public static Asset disc() {
        return Asset.of("disc", "image/jpeg", bytes("disc.jpg"));
    }

    /** A PNG of 300 × 480 pixels. */
    public static Asset portrait() {
        return Asset.of("portrait", "image/png", bytes("portrait.png"));
    }

    /** An SVG of 240 × 120 pixels: a gradient, a part used, something transparent, a dashed curve. */
    public static Asset drawing() {
        return Asset.of("chart", "image/svg+xml", bytes("chart.svg"));
    }

    /** A GIF that moves; its source is beside the pictures of the desk's tests. */
    public static Asset moving() {
        return Asset.of("moving", "image/gif", bytes("moving.gif"));
    }

    /** A JPEG of 900 × 600 pixels. */
    public static Asset landscape() {
        return Asset.of("landscape", "image/jpeg", bytes("landscape.jpg"));
    }

    /** A JPEG of 1800 × 240 pixels. */
    public static Asset panorama() {
        return Asset.of("panorama", "image/jpeg", bytes("panorama.jpg"));
    }

    /** A PNG of 300 × 1200 pixels. */
    public static Asset tower() {
        return Asset.of("tower", "image/png", bytes("tower.png"));
    }

    /** A PNG of 8 × 8 pixels. */
    public static Asset tiny() {
        return Asset.of("tiny", "image/png", bytes("tiny.png"));
    }

    private static byte[] bytes(String name) {
        try (var in = Objects.requireNonNull(Pictures.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
