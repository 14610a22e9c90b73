// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.dialect;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Pandoc's verse: paragraphs whose lines all begin with a bar keep their lines and lose the bars. */
final class LineBlocks extends AbstractVisitor implements PostProcessor {
    @Override
    public Node process(Node document) {
        document.accept(this);
        return document;
    }

    @Override
    public void visit(Paragraph paragraph) {
        var starts = new ArrayList<Node>(List.of(paragraph.getFirstChild()));
        var breaks = new ArrayList<Node>();
        for (var node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof SoftLineBreak)) continue;
            breaks.add(node);
            if (node.getNext() != null) starts.add(node.getNext());
        }
        if (starts.size() < 2 || !starts.stream().allMatch(LineBlocks::hasBar)) return;
        for (var start : starts) withoutBar((Text) start);
        for (var soft : breaks) {
            soft.insertAfter(new HardLineBreak());
            soft.unlink();
        }
    }

    private static boolean hasBar(Node node) {
        return node instanceof Text text
                && (text.getLiteral().startsWith("| ") || text.getLiteral().equals("|"));
    }

    /** What is set in from the left stays so: white space at the start of a line would be lost. */
    private static void withoutBar(Text text) {
        var line = text.getLiteral().substring(1);
        var words = line.stripLeading();
        text.setLiteral("\u00A0".repeat(Math.max(0, line.length() - words.length() - 1)) + words);
    }
}
