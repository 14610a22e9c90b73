// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.dialect;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** All of the dialects together. Stateless. */
public final class Dialects implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {
    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineContentParserFactory(new TexParser.Factory())
                .customDelimiterProcessor(MarkedText.highlight())
                .customDelimiterProcessor(MarkedText.raised())
                .customDelimiterProcessor(MarkedText.struckOrLowered())
                .customBlockParserFactory(new FencedDivParser.Factory())
                .customBlockParserFactory(new IndentedBoxParser.Factory())
                .postProcessor(new EmptyBoxes())
                .postProcessor(new CodeLanguages())
                .postProcessor(new DefinitionLists())
                .postProcessor(new LineBlocks())
                .postProcessor(new PageBreaks());
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        renderer.nodeRendererFactory(DialectRenderer::new);
    }
}
