// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Attributes;
import dev.offprint.core.model.Direction;
import dev.offprint.core.model.Table;
import dev.offprint.core.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * Where blocks are written: how far in, and in which language. Lengths in twips.
 *
 * @param width of the column or cell
 * @param start how far in a paragraph begins
 * @param end how far in it ends
 * @param level how many lists are around
 * @param after the most space after a paragraph, where something belongs close to it; null: as the style says
 * @param keepNext whether a paragraph stays with what follows
 * @param alignment of a cell; null: as the style says
 * @param language where it differs from the document's
 */
record Place(
        int width,
        int start,
        int end,
        int level,
        Voice voice,
        @Nullable Integer after,
        boolean keepNext,
        Table.@Nullable Alignment alignment,
        @Nullable String language,
        boolean rightToLeft) {
    static Place of(int width, Voice voice, @Nullable String language, boolean rightToLeft) {
        return new Place(width, 0, 0, 0, voice, null, false, null, language, rightToLeft);
    }

    /** What is left for text and pictures; never nothing. */
    int room() {
        return Math.max(width - start - end, 200);
    }

    Place indented(int more, int moreAtEnd) {
        // Deep nesting must not push the text off the page.
        int most = width * 2 / 3;
        int in = Math.min(start + more, most);
        int out = Math.min(end + moreAtEnd, Math.max(0, most - in));
        return new Place(width, in, out, level, voice, after, keepNext, alignment, language, rightToLeft);
    }

    Place deeper() {
        return new Place(width, start, end, level + 1, voice, after, keepNext, alignment, language, rightToLeft);
    }

    Place voiced(Voice other) {
        return new Place(width, start, end, level, other, after, keepNext, alignment, language, rightToLeft);
    }

    Place close(@Nullable Integer most) {
        return new Place(width, start, end, level, voice, most, keepNext, alignment, language, rightToLeft);
    }

    Place kept(boolean other) {
        return new Place(width, start, end, level, voice, after, other, alignment, language, rightToLeft);
    }

    /** Inside a cell. */
    Place cell(int newWidth, Voice newVoice, Table.Alignment newAlignment, boolean newKeepNext) {
        return new Place(newWidth, 0, 0, level, newVoice, null, newKeepNext, newAlignment, language, rightToLeft);
    }

    /** The same in a column of another width. */
    Place widened(int newWidth) {
        return new Place(newWidth, start, end, level, voice, after, keepNext, alignment, language, rightToLeft);
    }

    /** Whether blocks here stand in the column itself, inside nothing else. */
    boolean isOutermost() {
        return start == 0 && end == 0 && level == 0 && voice == Voice.BODY && alignment == null;
    }

    /** Where lines run from left to right whatever is around: in code. */
    Place leftToRight() {
        return new Place(width, start, end, level, voice, after, keepNext, alignment, language, false);
    }

    /** Inside a block of another language or direction. */
    Place within(Attributes attributes) {
        return within(attributes.language(), attributes.direction());
    }

    Place within(@Nullable String newLanguage, @Nullable Direction direction) {
        if (newLanguage == null && direction == null) return this;
        return new Place(
                width,
                start,
                end,
                level,
                voice,
                after,
                keepNext,
                alignment,
                newLanguage == null ? language : newLanguage,
                turned(newLanguage, direction, rightToLeft));
    }

    /** A direction that is said, else the language's, else the one around. */
    static boolean turned(@Nullable String language, @Nullable Direction direction, boolean around) {
        if (direction != null) return direction == Direction.RIGHT_TO_LEFT;
        return language == null ? around : LanguageTag.isRightToLeft(language);
    }
}
