// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

/**
 * A place inside a word where a line may end.
 *
 * @param at before the character at this offset
 */
record Division(int at, Kind kind) {
    /** Why it may. */
    enum Kind {
        /** Between syllables: a hyphen is added. */
        SYLLABLE(90),
        /** The same where only two letters stand on one side. */
        SHORT_SYLLABLE(150),
        /** Where the author put a soft hyphen. */
        SOFT_HYPHEN(30),
        /** After a hyphen. */
        HYPHEN(50),
        /** After a dash or slash. */
        DASH(30),
        /** After a sign in an address or name of a program. */
        ADDRESS(60),
        /** Between ideographs, at a space without width. */
        FREE(0),
        /** Between any two clusters of a word that is too wide for the line. */
        ANYWHERE(2_000);

        private final int cost;

        Kind(int cost) {
            this.cost = cost;
        }

        int cost() {
            return cost;
        }

        /** Whether the break adds a hyphen. */
        boolean adds() {
            return this == SYLLABLE || this == SHORT_SYLLABLE || this == SOFT_HYPHEN;
        }

        /** Whether the line ends with a hyphen. */
        boolean endsWithHyphen() {
            return adds() || this == HYPHEN;
        }
    }
}
