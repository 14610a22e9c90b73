// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

/** How dense a line is; two neighbours should not lie further apart than one step (TeX: The Program, § 817). */
enum Fitness {
    TIGHT,
    DECENT,
    LOOSE,
    VERY_LOOSE;

    /** The badness that no line exceeds. */
    static final double WORST = 10_000;

    /** The class of a line whose glue is set by this ratio. */
    static Fitness of(double ratio) {
        double badness = badness(ratio);
        if (badness <= 12) return DECENT;
        if (ratio < 0) return TIGHT;
        return badness > 99 ? VERY_LOOSE : LOOSE;
    }

    /** A hundred times the cube of the ratio (TeX: The Program, § 108). */
    static double badness(double ratio) {
        double r = Math.abs(ratio);
        return Math.min(WORST, 100 * r * r * r);
    }

    /** Where it stands between tight and very loose. */
    @SuppressWarnings("EnumOrdinal") // their order is their meaning
    int step() {
        return ordinal();
    }

    /** Whether two lines of these classes clash. */
    boolean clashes(Fitness other) {
        return Math.abs(step() - other.step()) > 1;
    }
}
