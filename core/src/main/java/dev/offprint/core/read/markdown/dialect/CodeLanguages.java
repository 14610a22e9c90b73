// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.dialect;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Fenced code without what generators write around its language; a title among that stands above the code. Fences of
 * {@code math} are formulas.
 */
final class CodeLanguages extends AbstractVisitor implements PostProcessor {
    @Override
    public Node process(Node document) {
        document.accept(this);
        return document;
    }

    @Override
    public void visit(FencedCodeBlock block) {
        var info = CodeInfo.of(block.getInfo() == null ? "" : block.getInfo());
        if (info.language().equals("math")) {
            formula(block);
            return;
        }
        // The language is the first word of the info, and may be missing.
        block.setInfo(info.rest().isEmpty() ? info.language() : info.language() + " " + info.rest());
        if (!info.title().isBlank()) title(block, info.title());
    }

    private static void title(FencedCodeBlock block, String title) {
        var strong = new StrongEmphasis();
        strong.appendChild(new Text(title.strip()));
        var paragraph = new Paragraph();
        paragraph.appendChild(strong);
        block.insertBefore(paragraph);
    }

    private static void formula(FencedCodeBlock block) {
        var paragraph = new Paragraph();
        CustomNode span = new TexSpan(block.getLiteral().strip(), true);
        paragraph.appendChild(span);
        block.insertAfter(paragraph);
        block.unlink();
    }
}
