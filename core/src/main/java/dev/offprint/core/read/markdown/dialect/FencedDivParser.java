// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.dialect;

import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Pandoc's fenced divs, {@code ::: {.note}}, and the like of site generators, {@code :::tip Title}. A fence without a
 * name closes the innermost.
 */
final class FencedDivParser extends BoxParser {
    private static final Pattern CLOSING = Pattern.compile("\\s{0,3}:{3,}\\s*");

    private FencedDivParser(FencedDiv div) {
        super(div);
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
    public BlockContinue tryContinue(ParserState state) {
        boolean isClosing = CLOSING.matcher(state.getLine().getContent()).matches();
        if (!isClosing || hasOpenInside()) return BlockContinue.atIndex(state.getIndex());
        return BlockContinue.finished();
    }

    private boolean hasOpenInside() {
        for (Node inside = getBlock().getLastChild(); inside != null; inside = inside.getLastChild()) {
            if (inside instanceof FencedDiv inner && inner.isOpen()) return true;
        }
        return false;
    }
}
