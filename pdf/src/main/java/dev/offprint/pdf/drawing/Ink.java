// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.drawing;

import dev.offprint.core.style.Colour;
import java.util.List;

/** What an outline is filled with. */
public sealed interface Ink {
    /** 0 (nothing) to 1. */
    double alpha();

    /** One colour. */
    record Flat(Colour colour, double alpha) implements Ink {}

    /** Colours along a line, and on at its ends. */
    record Linear(double x1, double y1, double x2, double y2, List<Stop> stops, double alpha) implements Ink {
        public Linear {
            stops = List.copyOf(stops);
        }
    }

    /**
     * Colours from a focus to a circle, and on outside it.
     *
     * @param matrix from the coordinates of focus and circle to the drawing's
     */
    record Radial(
            double focusX,
            double focusY,
            double x,
            double y,
            double radius,
            Drawing.Matrix matrix,
            List<Stop> stops,
            double alpha)
            implements Ink {
        public Radial {
            stops = List.copyOf(stops);
        }
    }

    /** A colour and where it stands, 0 to 1. */
    record Stop(double offset, Colour colour) {}
}
