// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.pdf.shape.Stretch;

/** What stands in a line, from left to right. */
sealed interface Entry {
    /** In points, before spaces are set. */
    double width();

    /**
     * Glyphs.
     *
     * @param kern added behind the last one, because of what follows
     */
    record Text(Fount fount, Owner owner, Stretch stretch, double kern) implements Entry {
        @Override
        public double width() {
            return stretch.run().width() + kern;
        }
    }

    /** A space. */
    record Gap(Fount fount, Owner owner, Stretch stretch) implements Entry {
        @Override
        public double width() {
            return stretch.run().width();
        }
    }

    /** A picture. */
    record Figure(Span.Inset inset) implements Entry {
        @Override
        public double width() {
            return inset.width();
        }
    }

    /** Nothing, as high as a line. */
    record Strut(Fount fount) implements Entry {
        @Override
        public double width() {
            return 0;
        }
    }
}
