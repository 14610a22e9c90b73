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
 * @param tight whether no space follows a paragraph, as something belongs close to it
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
        boolean tight,
        boolean keepNext,
        Table.@Nullable Alignment alignment,
        @Nullable String language,
        boolean rightToLeft) {
    static Place of(int width, Voice voice, @Nullable String language, boolean rightToLeft) {
        return new Place(width, 0, 0, 0, voice, false, false, null, language, rightToLeft);
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
        return new Place(width, in, out, level, voice, tight, keepNext, alignment, language, rightToLeft);
    }

    Place deeper() {
        return new Place(width, start, end, level + 1, voice, tight, keepNext, alignment, language, rightToLeft);
    }

    Place voiced(Voice other) {
        return new Place(width, start, end, level, other, tight, keepNext, alignment, language, rightToLeft);
    }

    Place tightened(boolean other) {
        return new Place(width, start, end, level, voice, other, keepNext, alignment, language, rightToLeft);
    }

    Place kept(boolean other) {
        return new Place(width, start, end, level, voice, tight, other, alignment, language, rightToLeft);
    }

    /** Inside a cell. */
    Place cell(int newWidth, boolean head, Table.Alignment newAlignment, boolean newKeepNext) {
        var newVoice = head ? Voice.TABLE_HEAD : Voice.TABLE;
        return new Place(newWidth, 0, 0, level, newVoice, false, newKeepNext, newAlignment, language, rightToLeft);
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
                tight,
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
