// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.dialect;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Lines that look like the opening of a box without anything in it, such as {@code !!! Wow}, are lines of text. */
final class EmptyBoxes extends AbstractVisitor implements PostProcessor {
    @Override
    public Node process(Node document) {
        document.accept(this);
        return document;
    }

    @Override
    public void visit(CustomBlock block) {
        visitChildren(block);
        if (!(block instanceof FencedDiv div) || ":`~".indexOf(div.line().charAt(0)) >= 0) return;
        boolean isEmpty = div.getLastChild() == null || div.getLastChild() instanceof FencedDiv.Title;
        if (!isEmpty) return;
        var paragraph = new Paragraph();
        paragraph.appendChild(new Text(div.line().strip()));
        div.insertAfter(paragraph);
        div.unlink();
    }
}
