// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.pdf.shape.Stretch;
import org.jspecify.annotations.Nullable;

/** What stands in a line, from left to right. */
sealed interface Entry {
    /** In points, before spaces are set. */
    double width();

    /**
     * Glyphs.
     *
     * @param kern added behind the last one, because of what follows
     * @param spoken what they stand for where they are parts of a divided word; null elsewhere
     */
    record Text(
            Fount fount,
            Owner owner,
            Stretch stretch,
            double kern,
            @Nullable String spoken) implements Entry {
        Text kerned(double points) {
            return new Text(fount, owner, stretch, points, spoken);
        }

        @Override
        public double width() {
            return stretch.width() + kern;
        }
    }

    /** A space. */
    record Gap(Fount fount, Owner owner, Stretch stretch) implements Entry {
        @Override
        public double width() {
            return stretch.width();
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
