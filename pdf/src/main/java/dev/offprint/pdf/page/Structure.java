// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The logical order of a document: a tree of elements whose leaves name the content on the pages. */
public sealed interface Structure {
    /**
     * An element.
     *
     * @param id unique in the document; {@link LinkArea}s name links by it
     * @param children in reading order
     */
    record Element(int id, Tag tag, Properties properties, List<Structure> children) implements Structure {
        public Element {
            Objects.requireNonNull(tag);
            Objects.requireNonNull(properties);
            children = List.copyOf(children);
        }
    }

    /**
     * A place for content: all items that carry its id, on all pages, in drawing order.
     *
     * @param id unique among the leaves of the document
     */
    record Leaf(int id) implements Structure {}

    /**
     * What an element says beside its content; null when it says nothing.
     *
     * @param language BCP 47, where it differs from the parent's
     * @param alternative text for a picture or formula
     * @param actualText what the content stands for, letter by letter
     * @param title for people, in the structure panel
     * @param target where a link leads
     * @param cell of a table
     * @param numbering of a list
     * @param bounds of a figure, with the page that it stands on
     */
    record Properties(
            @Nullable String language,
            @Nullable String alternative,
            @Nullable String actualText,
            @Nullable String title,
            @Nullable Target target,
            @Nullable CellProperties cell,
            @Nullable ListNumbering numbering,
            @Nullable Bounds bounds) {
        /** Nothing. */
        public static final Properties NONE = new Properties(null, null, null, null, null, null, null, null);

        /** Text in a language. */
        public static Properties language(@Nullable String tag) {
            return tag == null ? NONE : new Properties(tag, null, null, null, null, null, null, null);
        }

        /** A picture or formula with its alternative text. */
        public static Properties alternative(String text) {
            return new Properties(null, text, null, null, null, null, null, null);
        }

        /** A link. */
        public static Properties target(Target where, @Nullable String alternative) {
            return new Properties(null, alternative, null, null, where, null, null, null);
        }

        /** A cell of a table. */
        public static Properties cell(CellProperties cell) {
            return new Properties(null, null, null, null, null, cell, null, null);
        }

        /** A list. */
        public static Properties numbering(ListNumbering numbering) {
            return new Properties(null, null, null, null, null, null, numbering, null);
        }

        /** The same with a box. */
        public Properties withBounds(Bounds box) {
            return new Properties(language, alternative, actualText, title, target, cell, numbering, box);
        }
    }

    /** Where a link leads. */
    sealed interface Target {
        /** An absolute address outside the document. */
        record External(String uri) implements Target {}

        /** A name in {@link TypesetDocument#destinations()}. */
        record Internal(String destination) implements Target {}
    }

    /**
     * Of a table cell.
     *
     * @param scope null for a cell of data
     */
    record CellProperties(@Nullable Scope scope, int columnSpan, int rowSpan) {}

    /** What a header cell names. */
    enum Scope {
        ROW,
        COLUMN,
        BOTH
    }

    /** How a list is marked. */
    enum ListNumbering {
        NONE,
        DISC,
        DECIMAL
    }

    /** The box of a figure. */
    record Bounds(int page, Rectangle area) {}
}
