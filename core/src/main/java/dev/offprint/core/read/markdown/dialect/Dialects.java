// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.dialect;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** All of the dialects together. Stateless. */
public final class Dialects implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {
    private final boolean hasMarks;

    private Dialects(boolean hasMarks) {
        this.hasMarks = hasMarks;
    }

    /** Everything. */
    public static Dialects all() {
        return new Dialects(true);
    }

    /** All but highlighted, raised, lowered and struck text, whose marks stay as they are. */
    public static Dialects withoutMarks() {
        return new Dialects(false);
    }

    @Override
    public void extend(Parser.Builder parser) {
        if (hasMarks) marks(parser);
        parser.customInlineContentParserFactory(new TexParser.Factory())
                .customBlockParserFactory(new FencedDivParser.Factory())
                .customBlockParserFactory(new FencedBoxParser.Factory())
                .customBlockParserFactory(new IndentedBoxParser.Factory())
                .postProcessor(new EmptyBoxes())
                .postProcessor(new CodeLanguages())
                .postProcessor(new TableCaptions())
                .postProcessor(new DefinitionLists())
                .postProcessor(new LineBlocks())
                .postProcessor(new PageBreaks());
    }

    private static void marks(Parser.Builder parser) {
        var unpaired = new UnpairedMarks.Count();
        parser.customDelimiterProcessor(MarkedText.highlight(unpaired))
                .customDelimiterProcessor(MarkedText.raised(unpaired))
                .customDelimiterProcessor(MarkedText.struckOrLowered(unpaired));
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        renderer.nodeRendererFactory(DialectRenderer::new);
    }
}
