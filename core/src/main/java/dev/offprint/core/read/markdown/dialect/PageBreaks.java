// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.dialect;

import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** TeX's commands for a new page, each a paragraph of its own, as the HTML that breaks a page. */
final class PageBreaks extends AbstractVisitor implements PostProcessor {
    private static final Set<String> COMMANDS = Set.of("\\newpage", "\\pagebreak", "\\clearpage");

    @Override
    public Node process(Node document) {
        document.accept(this);
        return document;
    }

    @Override
    public void visit(Paragraph paragraph) {
        boolean isOne = paragraph.getFirstChild() instanceof Text text
                && text.getNext() == null
                && COMMANDS.contains(text.getLiteral().strip());
        if (!isOne) return;
        var html = new HtmlBlock();
        html.setLiteral("<div style=\"page-break-after: always\"></div>");
        html.setSourceSpans(paragraph.getSourceSpans());
        paragraph.insertBefore(html);
        paragraph.unlink();
    }
}
