// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.drawing;

import java.util.List;

/**
 * A drawing: what is drawn later covers what was drawn before. The origin is the upper left corner, y grows downwards.
 *
 * @param width in units of its own
 * @param height in units of its own
 */
public record Drawing(double width, double height, List<Part> parts) {
    public Drawing {
        parts = List.copyOf(parts);
    }

    /** What a part is cut to. */
    public record Clip(Outline outline, boolean evenOdd) {}

    /** Something drawn. */
    public sealed interface Part {
        /** All of them cut it. */
        List<Clip> clips();
    }

    /** An outline filled. */
    public record Filled(List<Clip> clips, Outline outline, boolean evenOdd, Ink ink) implements Part {
        public Filled {
            clips = List.copyOf(clips);
        }
    }

    /** An outline drawn with a pen of one colour. */
    public record Stroked(List<Clip> clips, Outline outline, Pen pen, Ink.Flat ink) implements Part {
        public Stroked {
            clips = List.copyOf(clips);
        }
    }

    /**
     * Pixels.
     *
     * @param png its bytes
     * @param place of the unit square whose first row is uppermost
     */
    public record Pixels(List<Clip> clips, PngBytes png, Matrix place, double alpha) implements Part {
        public Pixels {
            clips = List.copyOf(clips);
        }
    }

    /** Bytes of a PNG, not compared. */
    @SuppressWarnings("ArrayRecordComponent")
    public record PngBytes(byte[] bytes) {}

    /**
     * How an outline is drawn, in the numbers of PDF (ISO 32000-1, 8.4.3).
     *
     * @param cap 0 butt, 1 round, 2 square
     * @param join 0 miter, 1 round, 2 bevel
     */
    public record Pen(double width, int cap, int join, double miterLimit, List<Double> dashes, double phase) {
        public Pen {
            dashes = List.copyOf(dashes);
        }
    }

    /** A change of coordinates: x' = a·x + c·y + e, y' = b·x + d·y + f. */
    public record Matrix(double a, double b, double c, double d, double e, double f) {}
}
