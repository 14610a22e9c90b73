// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Styled;
import dev.offprint.core.style.TextRole;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a run is set.
 *
 * @param role of its paragraph
 * @param language where it differs from the document's
 */
record RunLook(TextRole role, Set<Mark> marks, @Nullable String language, boolean rightToLeft) {
    static RunLook of(TextRole role, Place place) {
        return new RunLook(role, EnumSet.noneOf(Mark.class), place.language(), place.rightToLeft());
    }

    RunLook with(Mark mark) {
        var more = EnumSet.of(mark);
        more.addAll(marks);
        return new RunLook(role, more, language, rightToLeft);
    }

    /** Quoted text is marked by its quotation marks alone. */
    RunLook with(Styled.Kind kind) {
        return switch (kind) {
            case EMPHASIS -> with(Mark.EMPHASIS);
            case STRONG -> with(Mark.STRONG);
            case UNDERLINE, INSERTED -> with(Mark.UNDERLINE);
            case STRIKE, DELETED -> with(Mark.STRIKE);
            case SUPERSCRIPT -> with(Mark.SUPERSCRIPT);
            case SUBSCRIPT -> with(Mark.SUBSCRIPT);
            case SMALL_CAPS -> with(Mark.SMALL_CAPS);
            case CODE -> with(Mark.CODE);
            case KEYBOARD -> with(Mark.KEYBOARD);
            case QUOTED -> this;
        };
    }

    RunLook in(@Nullable String otherLanguage, boolean otherRightToLeft) {
        return new RunLook(role, marks, otherLanguage == null ? language : otherLanguage, otherRightToLeft);
    }

    boolean has(Mark mark) {
        return marks.contains(mark);
    }
}
