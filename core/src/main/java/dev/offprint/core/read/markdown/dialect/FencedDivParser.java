// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.dialect;

import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Pandoc's fenced divs, {@code ::: {.note}}, and the like of site generators, {@code :::tip Title}. A fence without a
 * name closes the innermost.
 */
final class FencedDivParser extends AbstractBlockParser {
    private static final Pattern CLOSING = Pattern.compile("\\s{0,3}:{3,}\\s*");

    private final FencedDiv div;

    private FencedDivParser(FencedDiv div) {
        this.div = div;
    }

    /** Sees where one begins. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            var line = state.getLine().getContent();
            var rest = line.subSequence(state.getNextNonSpaceIndex(), line.length());
            if (state.getIndent() > 3 || rest.length() < 4 || rest.charAt(0) != ':') return BlockStart.none();
            return DivLine.of(rest)
                    .map(opening -> new FencedDiv(opening.kind(), opening.title(), rest.toString()))
                    .map(div -> BlockStart.of(new FencedDivParser(div)).atIndex(line.length()))
                    .orElseGet(BlockStart::none);
        }
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block block) {
        return true;
    }

    @Override
    public Block getBlock() {
        return div;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        boolean isClosing = CLOSING.matcher(state.getLine().getContent()).matches();
        if (!isClosing || hasOpenInside()) return BlockContinue.atIndex(state.getIndex());
        return BlockContinue.finished();
    }

    @Override
    public void closeBlock() {
        div.close();
    }

    @Override
    public void parseInlines(InlineParser parser) {
        div.parseTitle(parser);
    }

    private boolean hasOpenInside() {
        for (Node inside = div.getLastChild(); inside != null; inside = inside.getLastChild()) {
            if (inside instanceof FencedDiv inner && inner.isOpen()) return true;
        }
        return false;
    }
}
