// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

/** What a paragraph is made of before it has lines (Knuth and Plass 1981, "The concept of boxes, glue and penalties"). */
sealed interface HorizontalItem {
    /** A cost at which a break is forbidden. */
    int FORBIDDEN = 10_000;

    /** A cost at which a break is forced. */
    int FORCED = -FORBIDDEN;

    /** Its width when no line ends here. */
    double width();

    /**
     * Something that is never divided.
     *
     * @param startHang how far it may hang out to the left of a line that it begins
     * @param endHang how far it may hang out to the right of a line that it ends
     * @param give how much wider or narrower its letters may be set
     */
    record Box(double width, double startHang, double endHang, double give) implements HorizontalItem {
        /** Something whose letters stand as they stand. */
        Box(double width, double startHang, double endHang) {
            this(width, startHang, endHang, 0);
        }

        /** The same in ragged text: nothing hangs out, nothing gives way. */
        Box rigid() {
            return startHang == 0 && endHang == 0 && give == 0 ? this : new Box(width, 0, 0);
        }

        /** The same, wider by so much. */
        Box wider(double points) {
            return new Box(width + points, startHang, endHang, give);
        }
    }

    /** Space that gives way; it vanishes at the end of a line and at the beginning of the next. */
    record Glue(double width, double stretch, double shrink) implements HorizontalItem {
        /** Fills the last line. */
        static final Glue FILL = new Glue(0, 1e6, 0);
    }

    /**
     * A place where a line may end.
     *
     * @param breakWidth width of what is added when it does: the hyphen, less what of it hangs out
     * @param cost {@link #FORBIDDEN} or more never, {@link #FORCED} or less always
     * @param hyphen whether the break divides a word
     */
    record Penalty(double breakWidth, int cost, boolean hyphen) implements HorizontalItem {
        /** Keeps the glue behind it from ending a line. */
        static final Penalty NEVER = new Penalty(0, FORBIDDEN, false);

        /** Ends a line. */
        static final Penalty ALWAYS = new Penalty(0, FORCED, false);

        @Override
        public double width() {
            return 0;
        }
    }
}
