// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

import java.util.Locale;

/** A colour of sRGB, each part 0 to 255. */
public record Colour(int red, int green, int blue) {
    /** Ink. */
    public static final Colour BLACK = new Colour(0, 0, 0);

    /** Paper. */
    public static final Colour WHITE = new Colour(255, 255, 255);

    public Colour {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
            throw new IllegalArgumentException("each part of a colour must be 0 to 255");
        }
    }

    /** From six hex digits after a {@code #}. */
    public static Colour of(String hex) {
        if (!hex.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("a colour is written #rrggbb, was " + hex);
        }
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 255, rgb & 255);
    }

    /** Six hex digits in capitals, without {@code #}. */
    public String hex() {
        return String.format(Locale.ROOT, "%02X%02X%02X", red, green, blue);
    }

    /** Contrast against another colour, 1 to 21 (WCAG 2.2, "contrast ratio"). */
    public double contrast(Colour other) {
        double light = Math.max(luminance(), other.luminance());
        double dark = Math.min(luminance(), other.luminance());
        return (light + .05) / (dark + .05);
    }

    private double luminance() {
        return .2126 * linear(red) + .7152 * linear(green) + .0722 * linear(blue);
    }

    private static double linear(int part) {
        double c = part / 255.0;
        return c <= .04045 ? c / 12.92 : StrictMath.pow((c + .055) / 1.055, 2.4);
    }
}
