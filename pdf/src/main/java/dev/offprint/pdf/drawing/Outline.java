// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.drawing;

import java.util.Arrays;

/** Lines and cubic curves. Immutable. */
public final class Outline {
    private final byte[] steps;
    private final double[] points;

    private Outline(byte[] steps, double[] points) {
        this.steps = steps;
        this.points = points;
    }

    /** Follows an outline. */
    public interface Follower {
        /** Begins a contour. */
        void move(double x, double y);

        /** Draws a line. */
        void line(double x, double y);

        /** Draws a curve. */
        void curve(double x1, double y1, double x2, double y2, double x, double y);

        /** Closes the contour. */
        void close();
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return steps.length == 0;
    }

    /** Leads a follower along. */
    public void follow(Follower follower) {
        int at = 0;
        for (byte step : steps) {
            switch (step) {
                case 0 -> follower.move(points[at++], points[at++]);
                case 1 -> follower.line(points[at++], points[at++]);
                case 2 ->
                    follower.curve(points[at++], points[at++], points[at++], points[at++], points[at++], points[at++]);
                default -> follower.close();
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outline that && Arrays.equals(steps, that.steps) && Arrays.equals(points, that.points);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(steps) + Arrays.hashCode(points);
    }

    /** An outline in the making. */
    public static final class Draft implements Follower {
        private byte[] steps = new byte[16];
        private double[] points = new double[32];
        private int stepCount;
        private int pointCount;

        /** The outline so far. */
        public Outline outline() {
            return new Outline(Arrays.copyOf(steps, stepCount), Arrays.copyOf(points, pointCount));
        }

        @Override
        public void move(double x, double y) {
            add(0, x, y);
        }

        @Override
        public void line(double x, double y) {
            add(1, x, y);
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double x, double y) {
            add(2, x1, y1, x2, y2, x, y);
        }

        @Override
        public void close() {
            add(3);
        }

        private void add(int step, double... more) {
            if (stepCount == steps.length) steps = Arrays.copyOf(steps, 2 * stepCount);
            if (pointCount + more.length > points.length) points = Arrays.copyOf(points, 2 * points.length);
            steps[stepCount++] = (byte) step;
            for (double point : more) points[pointCount++] = point;
        }
    }
}
