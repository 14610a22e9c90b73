// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.render.RunningWords;
import dev.offprint.core.style.RunningLine;
import java.util.ArrayList;
import java.util.List;

/** The heads and feet of an article's pages, as its first section refers to them. */
final class RunningLines {
    /** Over or under the text. */
    enum Edge {
        HEAD("header", "w:hdr"),
        FOOT("footer", "w:ftr");

        private final String word;
        private final String root;

        Edge(String word, String root) {
            this.word = word;
            this.root = root;
        }

        /** As relationships and references call it. */
        String word() {
            return word;
        }

        String root() {
            return root;
        }
    }

    /**
     * A part that a section refers to.
     *
     * @param pages default, first or even
     */
    record Reference(Edge edge, String pages, String id) {}

    private final Draft draft;
    private final Manuscript manuscript;
    private final RunningWords words;
    private final List<Reference> references = new ArrayList<>();

    RunningLines(Draft draft, Manuscript manuscript) {
        this.draft = draft;
        this.manuscript = manuscript;
        this.words = RunningWords.of(manuscript.article());
    }

    List<Reference> all() {
        var furniture = draft.template().style().furniture();
        add(Edge.HEAD, "default", furniture.head(false));
        add(Edge.HEAD, "first", furniture.head(true));
        add(Edge.FOOT, "default", furniture.foot(false));
        add(Edge.FOOT, "first", furniture.foot(true));
        if (draft.template().style().mirrored()) {
            add(Edge.HEAD, "even", turned(furniture.head(false)));
            add(Edge.FOOT, "even", turned(furniture.foot(false)));
        }
        return List.copyOf(references);
    }

    /** On a left page of two that face each other. */
    private static RunningLine turned(RunningLine line) {
        return new RunningLine(/* left= */ line.right(), line.centre(), /* right= */ line.left());
    }

    /** A section that names none has those of the section before it: where there may be some, nothing is said too. */
    private void add(Edge edge, String pages, RunningLine line) {
        var parts = draft.runningParts();
        var written = new RunningLineWriter(draft, manuscript, words).write(edge, line);
        if (written.isEmpty() && !draft.template().bound()) return;
        references.add(new Reference(edge, pages, parts.add(edge, written)));
    }
}
