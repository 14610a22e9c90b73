// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

/** White around the type area, in points. */
public record Margins(double head, double foot, double inner, double outer) {
    public Margins {
        if (!(head >= 0 && foot >= 0 && inner >= 0 && outer >= 0)) {
            throw new IllegalArgumentException("a margin must not be negative");
        }
    }

    /** The same on all four sides. */
    public static Margins all(double points) {
        return new Margins(points, points, points, points);
    }
}
