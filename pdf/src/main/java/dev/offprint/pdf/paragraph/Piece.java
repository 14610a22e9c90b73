// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

/** What a {@link HorizontalItem} prints. */
sealed interface Piece {
    /** Nothing. */
    Piece NOTHING = new Nothing();

    /** Nothing. */
    record Nothing() implements Piece {}

    /** The characters [from, to) of a word. */
    record Fragment(Word word, int from, int to, Owner owner) implements Piece {
        boolean isFollowedBy(Fragment next) {
            return word == next.word && to == next.from && owner.equals(next.owner) && to > from;
        }

        Fragment joined(Fragment next) {
            return new Fragment(word, from, next.to, owner);
        }
    }

    /** A space. */
    record Blank(char space, Fount fount, Owner owner) implements Piece {}

    /** Nothing, as high as a line. */
    record Strut(Fount fount) implements Piece {}

    /** A picture. */
    record Inlay(Span.Inset inset) implements Piece {}
}
