// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.style.Apparatus.NotePlacement;
import dev.offprint.docx.template.CharacterStyle;

/** Where Word keeps the notes: at the foot of the page, or at the end of the article's section. */
enum NoteKind {
    FOOT("footnote", CharacterStyle.FOOTNOTE_REFERENCE, Voice.NOTE),
    END("endnote", CharacterStyle.ENDNOTE_REFERENCE, Voice.END_NOTE);

    private final String word;
    private final CharacterStyle mark;
    private final Voice voice;

    NoteKind(String word, CharacterStyle mark, Voice voice) {
        this.word = word;
        this.mark = mark;
        this.voice = voice;
    }

    static NoteKind of(NotePlacement placement) {
        return placement == NotePlacement.END ? END : FOOT;
    }

    /** As the elements of the format are called; the part and its root have the plural. */
    String word() {
        return word;
    }

    CharacterStyle mark() {
        return mark;
    }

    Voice voice() {
        return voice;
    }
}
