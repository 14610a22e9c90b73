// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

import java.util.Objects;

/**
 * Notes, links and numbers of sections.
 *
 * @param notes where notes stand in PDF and Word; in an EPUB they stand at the end and pop up
 * @param links how links are printed
 * @param numberSections whether headings are counted: 1, 1.1, 1.2, 2
 */
public record Apparatus(NotePlacement notes, LinkTreatment links, boolean numberSections) {
    /** Notes at the foot of the page, links where they are, headings not counted. */
    public static final Apparatus STANDARD = new Apparatus(NotePlacement.PAGE, LinkTreatment.INLINE, false);

    public Apparatus {
        Objects.requireNonNull(notes);
        Objects.requireNonNull(links);
    }

    /** Where notes stand. */
    public enum NotePlacement {
        /** At the foot of the page or column. */
        PAGE,
        /** After the text of the article. */
        END
    }

    /** How links are printed. */
    public enum LinkTreatment {
        /** The words lead there. */
        INLINE,
        /** The words lead there, and a note says the address. */
        FOOTNOTE,
        /** The words alone. */
        NONE
    }

    /** The same with notes elsewhere. */
    public Apparatus withNotes(NotePlacement other) {
        return new Apparatus(other, links, numberSections);
    }

    /** The same with links printed otherwise. */
    public Apparatus withLinks(LinkTreatment other) {
        return new Apparatus(notes, other, numberSections);
    }

    /** The same with or without numbers. */
    public Apparatus withNumberSections(boolean other) {
        return new Apparatus(notes, links, other);
    }
}
