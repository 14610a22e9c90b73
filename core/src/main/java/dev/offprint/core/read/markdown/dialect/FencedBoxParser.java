// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.dialect;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** MyST's boxes between fences as code has them, with <code>{note} Title</code> after the first. */
final class FencedBoxParser extends BoxParser {
    private static final Pattern OPENING = Pattern.compile("(`{3,}+|~{3,}+)(\\{([a-z]++)}[^`]*+)");
    private static final Set<String> KINDS = Set.of(
            "admonition",
            "attention",
            "caution",
            "danger",
            "error",
            "hint",
            "important",
            "note",
            "seealso",
            "tip",
            "warning");

    private final Pattern closing;

    private FencedBoxParser(FencedDiv div, String fence) {
        super(div);
        this.closing = Pattern.compile(fence + fence.charAt(0) + "*+\\s*+");
    }

    /** Sees where one begins. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            var line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            boolean mayBe = state.getIndent() <= 3 && start < line.length() && "`~".indexOf(line.charAt(start)) >= 0;
            if (!mayBe) return BlockStart.none();
            var rest = line.subSequence(start, line.length()).toString();
            var opening = OPENING.matcher(rest);
            if (!opening.matches() || !KINDS.contains(opening.group(3))) return BlockStart.none();
            return DivLine.of(":::" + opening.group(2))
                    .map(box -> new FencedDiv(box.kind(), box.title(), rest))
                    .map(box -> BlockStart.of(new FencedBoxParser(box, opening.group(1)))
                            .atIndex(line.length()))
                    .orElseGet(BlockStart::none);
        }
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        var line = state.getLine().getContent();
        boolean isClosing = state.getIndent() <= 3
                && closing.matcher(line.subSequence(state.getNextNonSpaceIndex(), line.length()))
                        .matches();
        return isClosing ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
    }
}
