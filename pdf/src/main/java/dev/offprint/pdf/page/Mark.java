// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.page;

/** What an item belongs to. */
public sealed interface Mark {
    /**
     * Content of the document.
     *
     * @param leaf the id of its {@link Structure.Leaf}
     */
    record Content(int leaf) implements Mark {}

    /** Not content: it repeats or adorns. */
    record Artifact(Kind kind) implements Mark {}

    /** Why something is no content (ISO 32000-1, 14.8.2.2.2). */
    enum Kind {
        HEADER,
        FOOTER,
        LAYOUT
    }
}
