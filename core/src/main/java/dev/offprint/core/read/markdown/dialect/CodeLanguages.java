// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.dialect;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.PostProcessor;

/**
 * The languages of fenced code without what generators write around them ({@code {.python .numberLines}},
 * {@code js{1,3}}, {@code ruby:app.rb}); fences of {@code math} are formulas.
 */
final class CodeLanguages extends AbstractVisitor implements PostProcessor {
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{[.=]?([\\w+#-]+).*");
    private static final Pattern DECORATED = Pattern.compile("([\\w+#-]+)(?:[{:,].*)");

    @Override
    public Node process(Node document) {
        document.accept(this);
        return document;
    }

    @Override
    public void visit(FencedCodeBlock block) {
        var info = block.getInfo() == null ? "" : block.getInfo().strip();
        if (info.equals("math")) {
            formula(block);
            return;
        }
        for (var pattern : new Pattern[] {ATTRIBUTES, DECORATED}) {
            var found = pattern.matcher(info);
            if (found.matches()) block.setInfo(found.group(1));
        }
    }

    private static void formula(FencedCodeBlock block) {
        var paragraph = new Paragraph();
        CustomNode span = new TexSpan(block.getLiteral().strip(), true);
        paragraph.appendChild(span);
        block.insertAfter(paragraph);
        block.unlink();
    }
}
