// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.dialect;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.jspecify.annotations.Nullable;

/**
 * Lists of definitions, as PHP Markdown Extra, kramdown and pandoc write them: a term, and below it lines that begin with
 * a colon. A blank line may stand between them.
 */
final class DefinitionLists extends AbstractVisitor implements PostProcessor {
    private static final String MARK = ": ";

    @Override
    public Node process(Node document) {
        document.accept(this);
        return document;
    }

    @Override
    public void visit(Document document) {
        visitChildren(document);
        inside(document);
    }

    @Override
    public void visit(BlockQuote quote) {
        visitChildren(quote);
        inside(quote);
    }

    @Override
    public void visit(ListItem item) {
        visitChildren(item);
        inside(item);
    }

    @Override
    public void visit(CustomBlock block) {
        visitChildren(block);
        inside(block);
    }

    private static void inside(Block container) {
        for (var node = container.getFirstChild(); node != null; ) {
            var next = node.getNext();
            if (node instanceof Paragraph paragraph) paragraph(paragraph);
            node = next;
        }
    }

    private static void paragraph(Paragraph paragraph) {
        var lines = lines(paragraph);
        boolean isMeaning = isMeaning(lines.get(0));
        boolean hasMeaning = lines.stream().skip(1).anyMatch(DefinitionLists::isMeaning);
        if (isMeaning) afterTerm(paragraph, lines);
        else if (hasMeaning) add(list(paragraph), lines, paragraph);
    }

    /** A meaning that a blank line parts from its term, or from the meaning before it. */
    private static void afterTerm(Paragraph paragraph, List<List<Node>> lines) {
        var before = paragraph.getPrevious();
        if (before instanceof Definitions.Whole whole) {
            add(whole, lines, paragraph);
        } else if (before instanceof Paragraph term && lines(term).size() == 1) {
            var whole = new Definitions.Whole();
            term.insertBefore(whole);
            add(whole, lines(term), term);
            add(whole, lines, paragraph);
        }
    }

    /** The list right before a paragraph, or a new one there. */
    private static Definitions.Whole list(Paragraph paragraph) {
        if (paragraph.getPrevious() instanceof Definitions.Whole whole) return whole;
        var whole = new Definitions.Whole();
        paragraph.insertBefore(whole);
        return whole;
    }

    private static void add(Definitions.Whole whole, List<List<Node>> lines, Paragraph paragraph) {
        @Nullable Paragraph open = null;
        for (var line : lines) {
            boolean isMeaning = isMeaning(line);
            if (isMeaning) strip((Text) line.get(0));
            if (isMeaning || open == null) open = part(whole, isMeaning);
            else open.appendChild(new SoftLineBreak());
            for (var node : line) open.appendChild(node);
            if (!isMeaning && open.getParent() instanceof Definitions.Term) open = null;
        }
        paragraph.unlink();
    }

    private static Paragraph part(Definitions.Whole whole, boolean isMeaning) {
        Block part = isMeaning ? new Definitions.Meaning() : new Definitions.Term();
        var paragraph = new Paragraph();
        part.appendChild(paragraph);
        whole.appendChild(part);
        return paragraph;
    }

    private static void strip(Text text) {
        text.setLiteral(text.getLiteral().substring(1).stripLeading());
    }

    private static boolean isMeaning(List<Node> line) {
        return !line.isEmpty()
                && line.get(0) instanceof Text text
                && text.getLiteral().startsWith(MARK);
    }

    /** The nodes of each line; at least one line. */
    private static List<List<Node>> lines(Paragraph paragraph) {
        var lines = new ArrayList<List<Node>>();
        lines.add(new ArrayList<>());
        for (var node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof SoftLineBreak) lines.add(new ArrayList<>());
            else lines.get(lines.size() - 1).add(node);
        }
        return lines;
    }
}
