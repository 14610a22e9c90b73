// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import dev.offprint.core.read.Reading;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** Reports notes that nothing refers to, for Markdown's HTML leaves them out. */
final class UnusedNotes extends AbstractVisitor {
    private final Set<String> used = new HashSet<>();

    private UnusedNotes() {}

    /**
     * Reports those of a document.
     *
     * @param firstLine the file's line at which it starts
     */
    static void report(Node document, int firstLine, Reading reading) {
        var notes = new UnusedNotes();
        document.accept(notes);
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteDefinition note && !notes.used.contains(bare(note.getLabel()))) {
                int line = firstLine + note.getSourceSpans().get(0).getLineIndex();
                var what = "nothing refers to the note [^" + note.getLabel() + "], and it is left out";
                reading.warning("read.markdown.note-unused", reading.place(line), what, "refer to it, or remove it");
            }
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) used.add(bare(reference.getLabel()));
        visitChildren(node);
    }

    @Override
    public void visit(CustomBlock block) {
        visitChildren(block);
    }

    private static String bare(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
