// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.style.Style;
import dev.offprint.docx.opc.Relationships;
import dev.offprint.docx.opc.Xml;
import dev.offprint.docx.template.Template;

/**
 * A text of its own inside the document, while it is written for one article: the main text, the notes, the comments.
 * Its XML and relationships belong to the part and run on from article to article.
 */
record Story(Kind kind, Draft draft, Manuscript manuscript, Xml xml, Relationships relationships) {
    /** Which text. */
    enum Kind {
        DOCUMENT,
        NOTES,
        HEADER
    }

    RunProperties properties() {
        return draft.properties();
    }

    Template template() {
        return draft.template();
    }

    Style style() {
        return draft.template().style();
    }

    boolean isDocument() {
        return kind == Kind.DOCUMENT;
    }

    /** The notes of the same article. */
    Story notes() {
        return new Story(Kind.NOTES, draft, manuscript, draft.notes(), draft.noteLinks());
    }

    /** The same text, written elsewhere for now. */
    Story into(Xml other) {
        return new Story(kind, draft, manuscript, other, relationships);
    }
}
